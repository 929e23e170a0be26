package org.telepraxis.certification.web;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.telepraxis.certification.CertificateChanged;
import org.telepraxis.certification.CertificateStatus;
import org.telepraxis.certification.CertificateVerification;

class RecentAnswersTest {

    private final CertificateVerification verification = mock();
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final RecentAnswers answers = new RecentAnswers(verification, mock(), Duration.ofSeconds(2), new Clock() {
        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void repeatsAnAnswerForTwoSecondsAndNoLonger() {
        when(verification.verify(anyString())).thenReturn(Optional.of(mock(CertificateStatus.class)));

        answers.status("A");
        answers.status("A");
        now = now.plusMillis(1_999);
        answers.status("A");
        verify(verification, times(1)).verify("A");
        now = now.plusMillis(1);
        answers.status("A");
        verify(verification, times(2)).verify("A");
    }

    @Test
    void forgetsAtOnceWhatIsChangedHere() {
        when(verification.verify(anyString())).thenReturn(Optional.of(mock(CertificateStatus.class)));

        answers.status("A");
        answers.forget(new CertificateChanged("A"));
        answers.status("A");

        verify(verification, times(2)).verify("A");
    }

    @Test
    void keepsNothingAboutNumbersThatDoNotExist() {
        when(verification.verify(anyString())).thenReturn(Optional.empty());

        answers.status("B");
        answers.status("B");

        verify(verification, times(2)).verify("B");
    }

    @Test
    void looksAtTheSealOnceForAnAnswer() {
        when(verification.verify(anyString())).thenReturn(Optional.of(mock(CertificateStatus.class)));
        when(verification.document(anyString())).thenReturn(Optional.empty());

        answers.document("A");
        answers.document("A");

        verify(verification, times(1)).document("A");
    }
}
