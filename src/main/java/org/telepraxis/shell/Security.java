package org.telepraxis.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.telepraxis.identity.ServerSecret;

/** How people prove who they are, and which pages need no proof. What a person may then see is said on each view and service. */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
class Security {

    private static final int REMEMBERED_SECONDS = 14 * 24 * 60 * 60;

    /** Pages for everybody; those below {@code /certificates} decide for themselves. */
    private static final String[] OPEN = {
        "/login",
        "/setup/**",
        "/verify",
        "/verify/**",
        "/certificates/**",
        "/register",
        "/issuers/**",
        "/.well-known/did.json",
        "/schemes/**",
        "/framework",
        "/actuator/health",
        "/actuator/health/**",
        "/assets/**",
        "/error"
    };

    @Bean
    SecurityFilterChain application(HttpSecurity http, UserDetailsService users, ServerSecret secrets) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN).permitAll());
        // To look at a file changes nothing, and whoever asks has no session that a stranger could misuse.
        http.csrf(csrf -> csrf.ignoringRequestMatchers("/verify/file"));
        // A signed token, not one kept in the session: a restart of the server signs nobody out.
        http.rememberMe(remember -> remember.key(secrets.named("remember-me"))
                .userDetailsService(users)
                .alwaysRemember(true)
                .tokenValiditySeconds(REMEMBERED_SECONDS));
        http.headers(headers -> headers.frameOptions(frames -> frames.sameOrigin())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .withObjectPostProcessor(eagerHeaders()));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView("/login")
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        return http.build();
    }

    /** Flow forwards its pages, and headers written lazily would be lost on them. */
    private static ObjectPostProcessor<HeaderWriterFilter> eagerHeaders() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }
}
