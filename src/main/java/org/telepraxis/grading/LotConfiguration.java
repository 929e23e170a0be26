package org.telepraxis.grading;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class LotConfiguration {

    /** What raters and codes are drawn with; a secure one, so that nobody can work out who is next. */
    @Bean
    RandomGenerator ratingLot() {
        return new SecureRandom();
    }
}
