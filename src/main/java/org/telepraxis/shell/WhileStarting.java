package org.telepraxis.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever asks for a page before everything is in its place, the demo's people for instance, is told so, and the page opens by itself when
 * it is. Only what a browser shows as a page is held back: probes, files and open tabs get their answers.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WhileStarting extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(WhileStarting.class);

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta http-equiv="refresh" content="2;url=%s">
              <title>Starting · Telepraxis</title>
              <link rel="stylesheet" href="%2$s/assets/tokens.css">
              <link rel="stylesheet" href="%2$s/assets/sign-in.css">
            </head>
            <body><main class="sign-in"><section class="sign-in-form">
              <div class="brand"><span>Telepraxis</span></div>
              <div class="middle" role="status"><h1>Just starting</h1>
                <p class="lede">Everything is being put in its place. This page opens by itself in a moment.</p></div>
            </section></main></body>
            </html>
            """;

    private final ApplicationAvailability availability;
    private final Environment environment;

    WhileStarting(ApplicationAvailability availability, Environment environment) {
        this.availability = availability;
        this.environment = environment;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isPage(request) || availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "2");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(PAGE.formatted(request.getContextPath() + "/", request.getContextPath()));
    }

    private static boolean isPage(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT))
                .filter(accepted -> accepted.contains(MediaType.TEXT_HTML_VALUE))
                .isPresent();
    }

    /** The last line of a start says where to go. */
    @EventListener
    void on(AvailabilityChangeEvent<ReadinessState> change) {
        var port = environment.getProperty("local.server.port");
        if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC && port != null) {
            LOG.info(
                    "Telepraxis is open: http://localhost:{}{}",
                    port,
                    environment.getProperty("server.servlet.context-path", ""));
        }
    }
}
