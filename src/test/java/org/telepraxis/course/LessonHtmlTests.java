package org.telepraxis.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LessonHtmlTests {

    @Test
    void rendersMarkdownWithTables() {
        assertThat(html("## Who calls\n\n| a | b |\n|---|---|\n| c | **d** |"))
                .contains("<h2>Who calls</h2>")
                .contains("<td><strong>d</strong></td>");
    }

    @Test
    void showsHtmlAsText() {
        var html = html("<script>alert(1)</script>\n\nA <b onclick=x>bold</b> word <!-- note -->");

        assertThat(Jsoup.parse(html).select("script, b")).isEmpty();
        assertThat(Jsoup.parse(html).text()).contains("<script>alert(1)</script>");
    }

    @Test
    void letsLinksLeadOnlyToWebAndMail() {
        assertThat(html("[x](javascript:alert(1)) ![y](data:text/html,z) <javascript:alert(2)>"))
                .doesNotContain("javascript:alert(1)\"")
                .doesNotContain("data:text");
        assertThat(html("![x](https://example.org/pixel) ![y](//example.org/pixel)"))
                .doesNotContain("pixel\"");
        assertThat(html("![x](media/ladder.svg)")).contains("src=\"media/ladder.svg\"");
        assertThat(html("[x](https://example.org/a)")).contains("href=\"https://example.org/a\"");
    }

    @Test
    void putsEscapedWordsInForTokens() {
        var html = LessonHtml.render(
                "Call {{local_emergency_number}} or *{{ crisis_team }}*.",
                Map.of("local_emergency_number", "<b>000-000-001</b>", "crisis_team", "the $1 team"));

        assertThat(html).isEqualTo("<p>Call &lt;b&gt;000-000-001&lt;/b&gt; or <em>the $1 team</em>.</p>\n");
    }

    @Test
    void linksTheNamesOfStudiesButNothingThatIsALinkAlready() {
        var html = LessonHtml.render(
                "Said *by Berry et al. 2017* and [Berry et al. 2017](https://example.org/b); `Berry et al. 2017`.",
                Map.of(),
                Map.of("Berry et al. 2017", "courses/c1/lessons/c1-l1#sources"));

        assertThat(html)
                .isEqualTo(
                        "<p>Said <em>by <a rel=\"nofollow\" href=\"courses/c1/lessons/c1-l1#sources\">Berry et al. 2017</a></em> and "
                                + "<a rel=\"nofollow\" href=\"https://example.org/b\">Berry et al. 2017</a>; <code>Berry et al. 2017</code>.</p>\n");
    }

    @Test
    void saysSomethingNeutralWhereACountryHasNoWords() {
        assertThat(LessonHtml.fill("Call {{local_emergency_number}}.", Map.of()))
                .isEqualTo("Call your local emergency number.");
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void survivesHostileMarkdown() {
        assertThat(html("> ".repeat(20_000) + "a")).isNotEmpty();
        assertThat(html("[".repeat(50_000))).isNotEmpty();
        assertThat(html("*a **b ".repeat(20_000))).isNotEmpty();
    }

    private static String html(String markdown) {
        return LessonHtml.render(markdown, Map.of());
    }
}
