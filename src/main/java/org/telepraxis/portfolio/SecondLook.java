package org.telepraxis.portfolio;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The lot that asks for a second look at one accepted entry in five. */
@Component
class SecondLook {

    private static final int ONE_IN = 5;

    private final RandomGenerator lot;

    @Autowired
    SecondLook() {
        this(new SecureRandom());
    }

    SecondLook(RandomGenerator lot) {
        this.lot = lot;
    }

    boolean drawn() {
        return lot.nextInt(ONE_IN) == 0;
    }
}
