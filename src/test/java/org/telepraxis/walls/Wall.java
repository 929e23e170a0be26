package org.telepraxis.walls;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import java.io.Serializable;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * What the modules may not do, one wall each. A wall is built around a base package, so that it can also be tried on classes made
 * to run into it.
 */
public enum Wall {
    THE_ENGINE_KNOWS_ONLY_THE_JDK(base -> classes()
            .that(areWrittenIn(base + ".scenario.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", base + ".scenario..")
                    .and(not(areTheWorldOutside()))
                    .as("are of the JDK, without files, network and clock, or of jspecify"))),

    COURSEWARE_KNOWS_NO_FRAMEWORK(base -> noClasses()
            .that(areWrittenIn(base + ".courseware.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "com.vaadin..", "jakarta..", "org.hibernate..")),

    VIEWS_BELONG_TO_THEIR_MODULE(base -> classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAnyPackage(base + "..ui..", base + ".shell..")),

    ONLY_VIEWS_KNOW_VAADIN(base -> noClasses()
            .that()
            .resideOutsideOfPackages(base + "..ui..", base + ".uikit..", base + ".shell..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")),

    VIEWS_KNOW_NO_DATABASE(base -> noClasses()
            .that()
            .resideInAnyPackage(base + "..ui..", base + ".uikit..", base + ".shell..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..",
                    "org.hibernate..",
                    "org.springframework.data..",
                    "org.springframework.jdbc..",
                    "java.sql..",
                    "javax.sql..")),

    NAMES_SAY_WHAT_THINGS_ARE(
            base -> noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Utilities|DTO|Dto)(\\$.*)?")),

    ONLY_THE_CLOCK_KNOWS_THE_TIME(base -> noClasses()
            .that()
            .doNotHaveFullyQualifiedName(base + ".identity.Ids")
            .should()
            .accessTargetWhere(describe("asks the machine for the time", Wall::asksTheMachineForTheTime))),

    EVERY_PACKAGE_SAYS_WHAT_MAY_BE_NULL(base -> classes().should(liveInANullMarkedPackage()));

    private final Function<String, ArchRule> rule;

    Wall(Function<String, ArchRule> rule) {
        this.rule = rule;
    }

    /** Where production code runs into the wall, a sentence each. */
    public List<String> breaches() {
        return breaches("org.telepraxis", PRODUCTION);
    }

    List<String> breaches(String base, JavaClasses among) {
        return rule.apply(base).evaluate(among).getFailureReport().getDetails();
    }

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.telepraxis");

    private static DescribedPredicate<JavaClass> areWrittenIn(String packages) {
        return resideInAnyPackage(packages)
                .and(describe(
                        "are not package-info", type -> !type.getSimpleName().equals("package-info")));
    }

    private static DescribedPredicate<JavaClass> areTheWorldOutside() {
        return resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..", "java.util.logging..")
                .and(not(belongToAnyOf(Serializable.class)))
                .or(belongToAnyOf(Clock.class));
    }

    private static boolean asksTheMachineForTheTime(JavaAccess<?> access) {
        var target = access.getTarget();
        var owner = target.getOwner();
        return switch (target.getName()) {
            case "now" -> owner.getPackageName().equals("java.time") && takesNothing(target);
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "<init>" -> owner.isEquivalentTo(Date.class) && takesNothing(target);
            case String _ -> false;
        };
    }

    private static boolean takesNothing(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget code
                && code.getRawParameterTypes().isEmpty();
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " lives in a package without @NullMarked in its package-info"));
                }
            }
        };
    }
}
