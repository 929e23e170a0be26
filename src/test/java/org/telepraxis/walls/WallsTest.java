package org.telepraxis.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every wall stops the class that was made to run into it, and so proves that it looks at all. */
class WallsTest {

    private static final String MADE_TO_FAIL = "org.example.walls";
    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages(MADE_TO_FAIL);

    @ParameterizedTest
    @CsvSource(textBlock = """
            THE_ENGINE_KNOWS_ONLY_THE_JDK,       scenario.EngineWithSpring
            THE_ENGINE_KNOWS_ONLY_THE_JDK,       scenario.EngineWithFiles
            THE_ENGINE_KNOWS_ONLY_THE_JDK,       scenario.EngineWithClock
            COURSEWARE_KNOWS_NO_FRAMEWORK,       courseware.ReaderWithSpring
            COURSEWARE_KNOWS_NO_FRAMEWORK,       courseware.CourseAsEntity
            VIEWS_BELONG_TO_THEIR_MODULE,        learning.ui.PublicView
            VIEWS_BELONG_TO_THEIR_MODULE,        learning.ViewAmongServices
            ONLY_VIEWS_KNOW_VAADIN,              learning.ViewAmongServices
            VIEWS_KNOW_NO_DATABASE,              learning.ui.ViewWithRepository
            VIEWS_KNOW_NO_DATABASE,              learning.ui.ViewWithEntityManager
            VIEWS_KNOW_NO_DATABASE,              learning.ui.ViewWithSql
            NAMES_SAY_WHAT_THINGS_ARE,           learning.names.ProgressImpl
            NAMES_SAY_WHAT_THINGS_ARE,           learning.names.ProgressManager
            NAMES_SAY_WHAT_THINGS_ARE,           learning.names.ProgressHelper
            NAMES_SAY_WHAT_THINGS_ARE,           learning.names.ProgressUtil
            NAMES_SAY_WHAT_THINGS_ARE,           learning.names.ProgressUtils
            NAMES_SAY_WHAT_THINGS_ARE,           learning.names.ProgressDTO
            ONLY_THE_CLOCK_KNOWS_THE_TIME,       learning.clocks.CallsInstantNow
            ONLY_THE_CLOCK_KNOWS_THE_TIME,       learning.clocks.PassesInstantNow
            ONLY_THE_CLOCK_KNOWS_THE_TIME,       learning.clocks.CallsLocalDateNow
            ONLY_THE_CLOCK_KNOWS_THE_TIME,       learning.clocks.CountsMilliseconds
            ONLY_THE_CLOCK_KNOWS_THE_TIME,       learning.clocks.MakesADate
            EVERY_PACKAGE_SAYS_WHAT_MAY_BE_NULL, unmarked.InUnmarkedPackage
            """)
    void stopsWhatRunsIntoIt(Wall wall, String offender) {
        assertThat(wall.breaches(MADE_TO_FAIL, OFFENDERS))
                .as("breaches by " + offender)
                .anyMatch(breach -> breach.contains(MADE_TO_FAIL + "." + offender));
    }

    @ParameterizedTest
    @EnumSource
    void letsAClassWithoutFaultPass(Wall wall) {
        assertThat(wall.breaches(MADE_TO_FAIL, OFFENDERS)).noneMatch(breach -> breach.contains("WithoutFault"));
    }

    @ParameterizedTest
    @EnumSource
    void hasSomethingThatRunsIntoIt(Wall wall) {
        assertThat(wall.breaches(MADE_TO_FAIL, OFFENDERS)).isNotEmpty();
    }
}
