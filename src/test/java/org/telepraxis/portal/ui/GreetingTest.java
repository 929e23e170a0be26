package org.telepraxis.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreetingTest {

    @ParameterizedTest
    @CsvSource({
        "0,Hello",
        "4,Hello",
        "5,Good morning",
        "11,Good morning",
        "12,Good afternoon",
        "18,Good evening",
        "22,Good evening",
        "23,Hello"
    })
    void greetsByTheHourAndNeutrallyAtNight(int hour, String greeting) {
        assertThat(HomeView.greeting(hour)).isEqualTo(greeting);
    }
}
