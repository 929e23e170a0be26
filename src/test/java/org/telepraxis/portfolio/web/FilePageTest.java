package org.telepraxis.portfolio.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.telepraxis.portfolio.PortfolioFiles;
import org.telepraxis.upload.FileKind;
import org.telepraxis.upload.StoredFile;

class FilePageTest {

    private final PortfolioFiles files = mock(PortfolioFiles.class);
    private final UUID version = UUID.randomUUID();

    @Test
    void handsAFileOutAsADownloadThatNoBrowserOpens() {
        var page = "<script>alert(1)</script>".getBytes(UTF_8);
        var file = mock(StoredFile.class);
        when(file.name()).thenReturn("Größe und Maß.txt");
        when(file.kind()).thenReturn(FileKind.TEXT);
        when(file.bytes()).thenReturn(page);
        when(files.of(version)).thenReturn(Optional.of(file));

        var answer = new FilePage(files).file(version);

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody()).isEqualTo(page);
        var headers = answer.getHeaders();
        assertThat(headers.getFirst("Content-Disposition"))
                .startsWith("attachment;")
                .doesNotContain("\n", "\r");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Content-Security-Policy")).contains("sandbox", "default-src 'none'");
        assertThat(headers.getFirst("Cache-Control")).isEqualTo("no-store");
        assertThat(headers.getFirst("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
    }

    @Test
    void knowsOfNoFileThatIsNotForTheReader() {
        when(files.of(version)).thenReturn(Optional.empty());

        assertThat(new FilePage(files).file(version).getStatusCode().value()).isEqualTo(404);
    }
}
