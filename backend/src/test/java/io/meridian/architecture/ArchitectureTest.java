package io.meridian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.meridian.Meridian;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.meridian");
    private static final JavaClasses VIOLATING = new ClassFileImporter().importPackages("violating");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(Rules.FOLDS_AND_READS_ARE_PURE, "FactsThatLookAtAClock"),
                Arguments.of(Rules.ONLY_HISTORY_AND_DOCUMENTS_READ_THE_LOG, "ScreenThatReadsTheLog"),
                Arguments.of(Rules.ONLY_LISTS_ACROSS_ACCOUNTS_ASK_THE_STORE, "AccountScreenThatAsksTheStore"),
                Arguments.of(Rules.READS_AT_A_MOMENT_GO_THROUGH_VIEWS, "AccountScreenThatAsksTheStore"),
                Arguments.of(Rules.EVENTS_ARE_NAMED_RECORDS, "EventWithoutRevision"),
                Arguments.of(Rules.NOBODY_PUBLISHES_FROM_PREPARE_COMMIT, "PublishesWhilePreparing"),
                Arguments.of(Rules.NO_SUBSCRIBING_PROCESSORS, "SubscribingFold"),
                Arguments.of(Rules.ONLY_THE_EDGES_LOOK_AT_A_CLOCK, "FactsThatLookAtAClock"),
                Arguments.of(Rules.EVERY_ACT_ASKS_WHO_MAY, "ActThatAsksNobody"),
                Arguments.of(Rules.ONLY_THE_DEMO_SETS_THE_CLOCK, "SetsTheClock"),
                Arguments.of(Rules.THE_CLOCK_IS_SET_IN_THE_DEMO_PROFILE_ALONE, "SetsTheClock"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProductKeepsTheRule(ArchRule rule, String violating) {
        rule.allowEmptyShould(true).check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleCatchesWhatBreaksIt(ArchRule rule, String violating) {
        assertThat(rule.evaluate(VIOLATING).getFailureReport().getDetails())
                .anySatisfy(detail -> assertThat(detail).contains(violating));
    }

    @Test
    void modulesKeepTheirBoundaries() {
        ApplicationModules.of(Meridian.class).verify();
    }
}
