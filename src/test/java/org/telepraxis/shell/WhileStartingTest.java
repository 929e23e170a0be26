package org.telepraxis.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.AvailabilityState;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class WhileStartingTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain rest = new MockFilterChain();

    @Test
    void whoComesTooEarlyIsToldSoAndLetInByItself() throws Exception {
        ask("POST", "/login", "text/html,application/xhtml+xml", ReadinessState.REFUSING_TRAFFIC);

        assertThat(rest.getRequest()).isNull();
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString())
                .contains("This page opens by itself in a moment.")
                .contains("content=\"2;url=/\"");
    }

    @Test
    void whoComesLaterNoticesNothing() throws Exception {
        ask("GET", "/login", "text/html", ReadinessState.ACCEPTING_TRAFFIC);

        assertThat(rest.getRequest()).isNotNull();
    }

    @Test
    void probesAndOpenTabsAreAnsweredAtAnyTime() throws Exception {
        ask("POST", "/", "*/*", ReadinessState.REFUSING_TRAFFIC);

        assertThat(rest.getRequest()).isNotNull();
    }

    private void ask(String method, String path, String accept, ReadinessState state)
            throws ServletException, IOException {
        var request = new MockHttpServletRequest(method, path);
        request.addHeader("Accept", accept);
        new WhileStarting(new Availability(state), new MockEnvironment()).doFilter(request, response, rest);
    }

    private record Availability(ReadinessState readiness) implements ApplicationAvailability {

        @Override
        public LivenessState getLivenessState() {
            return LivenessState.CORRECT;
        }

        @Override
        public ReadinessState getReadinessState() {
            return readiness;
        }

        @Override
        public <S extends AvailabilityState> S getState(Class<S> type, S otherwise) {
            return otherwise;
        }

        @Override
        public <S extends AvailabilityState> S getState(Class<S> type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <S extends AvailabilityState> AvailabilityChangeEvent<S> getLastChangeEvent(Class<S> type) {
            throw new UnsupportedOperationException();
        }
    }
}
