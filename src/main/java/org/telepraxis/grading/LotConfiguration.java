package org.telepraxis.grading;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class LotConfiguration {

    /** What raters and codes are drawn with; a secure one, so that nobody can work out who is next. */
    @Bean
    RandomGenerator ratingLot() {
        return new SecureRandom();
    }

    /** A small installation may ask for shorter tests; the pass rule itself stays. */
    @Bean
    LicenceRules licenceRules(
            @Value("${telepraxis.licence.test-replays:10}") int replays,
            @Value("${telepraxis.licence.retraining-replays:3}") int again) {
        return LicenceRules.standard().withReplays(replays, again);
    }
}
