package org.telepraxis.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.PersonId;

class WhoMayPublishTests {

    private static final byte[] NO_ZIP = {1, 2, 3};

    private final VersionStore store = mock(VersionStore.class);
    private final PersonId person = new PersonId(UUID.randomUUID());

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OFFICER", "AUTHOR", "ADMIN"})
    void letsOfficersAuthorsAndAdministratorsPublish(String role) {
        enter(role);

        assertThat(guarded().publish(NO_ZIP, person)).isInstanceOf(Publication.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRAINEE", "SUPERVISOR"})
    void keepsOthersOut(String role) {
        enter(role);

        assertThatThrownBy(() -> guarded().publish(NO_ZIP, person)).isInstanceOf(AccessDeniedException.class);
        verifyNoInteractions(store);
    }

    private CoursePublishing guarded() {
        var factory = new ProxyFactory(new CoursePublishing(store, mock(AuditTrail.class), Path.of("courses")));
        factory.setProxyTargetClass(true);
        factory.addAdvisor(AuthorizationManagerBeforeMethodInterceptor.preAuthorize());
        return (CoursePublishing) factory.getProxy(CoursePublishing.class.getClassLoader());
    }

    private static void enter(String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("somebody", "", "ROLE_" + role));
    }
}
