package io.meridian.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.meridian.documents.DocumentStore;
import io.meridian.documents.Facts;
import io.meridian.documents.Projection;
import io.meridian.eventlog.Commands;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.EventName;
import java.util.List;
import java.util.function.LongSupplier;
import org.axonframework.serialization.Revision;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What holds everywhere, in words of the design. */
final class Rules {
    private static final String[] CLOCKS_AND_CHANCE = {
        "java.time.Clock", "java.util.Random", "java.security.SecureRandom", "java.util.concurrent.ThreadLocalRandom"
    };

    private static final String[] THE_DEMOS_CLOCK = {"io.meridian.demo.DemoClock", "io.meridian.demo.DemoLog"};

    private static final DescribedPredicate<JavaClass> PURE = describe(
            "folds, facts, aggregates and pure reads",
            type -> type.isAssignableTo(Projection.class)
                    || type.isAssignableTo(Facts.class)
                    || type.isAnnotatedWith("org.axonframework.spring.stereotype.Aggregate")
                    || (type.getPackageName().contains(".read.") && !isWeb(type) && !isStored(type)));

    /** Folds and reads are functions of events, documents, e and reader alone. */
    static final ArchRule FOLDS_AND_READS_ARE_PURE = noClasses()
            .that(PURE)
            .should()
            .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime|randomUUID"))
                    .and(target(owner(resideInAnyPackage("java.time..", "java.lang..", "java.util..")))))
            .orShould()
            .dependOnClassesThat(describe(
                    "are a clock, chance, I/O or Spring",
                    type -> isOneOf(type, CLOCKS_AND_CHANCE)
                            || type.getPackageName().startsWith("java.io")
                                    && !type.isAssignableTo(java.io.Serializable.class)
                            || type.getPackageName().startsWith("java.nio.file")
                            || type.getPackageName().startsWith("java.sql")
                            || type.getPackageName().startsWith("org.springframework")
                                    && !type.getName().startsWith("org.springframework.modulith")
                                    // Says only where an aggregate exists at all.
                                    && !type.getName().equals("org.springframework.context.annotation.Profile")));

    /** A view has one implementation: what a screen shows is read by a pure function through {@code Views}. */
    static final ArchRule ONLY_HISTORY_AND_DOCUMENTS_READ_THE_LOG = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "io.meridian.eventlog..", "io.meridian.documents..", "io.meridian.history..", "io.meridian.demo..")
            .should()
            .callMethodWhere(target(owner(describe("EventLog", type -> type.isEquivalentTo(EventLog.class))))
                    .and(target(nameMatching("account|after|stream|commits|append|take|forget"))));

    /** Screens of one account never ask the store: at an earlier r they would answer with today. */
    static final ArchRule ONLY_LISTS_ACROSS_ACCOUNTS_ASK_THE_STORE = noClasses()
            .that(describe(
                    "answer for one account",
                    type -> type.getPackageName().contains(".read.") && !acrossAccounts(type)))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(DocumentStore.class);

    /** Every controller that takes a {@code Moment} for one account answers through {@code Views}. */
    static final ArchRule READS_AT_A_MOMENT_GO_THROUGH_VIEWS = classes()
            .that(describe(
                    "are controllers of one account's views",
                    type -> isWeb(type)
                            && type.getPackageName().contains(".read.")
                            && !acrossAccounts(type)
                            && type.getMethods().stream()
                                    .anyMatch(method -> method.getRawParameterTypes().stream()
                                            .anyMatch(parameter ->
                                                    parameter.getName().equals("io.meridian.history.Moment")))))
            .should(dependOn("io.meridian.history.Views"));

    /** Events are records with a stable logical name and a revision, in the package {@code events}. */
    static final ArchRule EVENTS_ARE_NAMED_RECORDS = classes()
            .that()
            .areAnnotatedWith(EventName.class)
            .should()
            .beRecords()
            .andShould()
            .beAnnotatedWith(Revision.class)
            .andShould()
            .resideInAnyPackage("..events..", "io.meridian.eventlog..", "io.meridian.demo..");

    /** An append happens once, in the root's commit: nobody publishes while a commit is being prepared. */
    static final ArchRule NOBODY_PUBLISHES_FROM_PREPARE_COMMIT = noClasses()
            .that()
            .resideOutsideOfPackage("io.meridian.eventlog..")
            .should()
            .callMethodWhere(target(nameMatching("onPrepareCommit"))
                    .and(target(owner(resideInAnyPackage("org.axonframework..")))))
            .orShould()
            .callMethodWhere(target(nameMatching("publish"))
                    .and(target(owner(resideInAnyPackage("org.axonframework.eventhandling.."))))
                    .and(describe("an event bus", Rules::toEventBus)));

    /** Subscribing processors would run folds inside the command's commit. */
    static final ArchRule NO_SUBSCRIBING_PROCESSORS = noClasses()
            .should()
            .callMethodWhere(target(nameMatching("registerSubscribingEventProcessor|usingSubscribingEventProcessors")))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.axonframework.eventhandling.SubscribingEventProcessor");

    /** No node's own clock enters an event: time comes in with the act. */
    static final ArchRule ONLY_THE_EDGES_LOOK_AT_A_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "io.meridian.eventlog..",
                    "io.meridian.identity..",
                    "io.meridian.realtime..",
                    "io.meridian.documents..",
                    "io.meridian.demo..")
            .should()
            .callMethodWhere(target(nameMatching("now|currentTimeMillis"))
                    .and(target(owner(resideInAnyPackage("java.time..", "java.lang..")))));

    /** Records are stamped by the machine's clock; a log by another one is made by the demo, out of its story. */
    static final ArchRule ONLY_THE_DEMO_SETS_THE_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackages("io.meridian.eventlog..", "io.meridian.demo..")
            .should()
            .accessTargetWhere(describe("a log made by a clock that is given", Rules::takesAClock));

    /** What reaches the demo's clock, or makes a log by a clock of its own, is part of the product in that profile alone. */
    static final ArchRule THE_CLOCK_IS_SET_IN_THE_DEMO_PROFILE_ALONE = classes()
            .that()
            .resideOutsideOfPackage("io.meridian.eventlog..")
            .and(describe(
                    "are parts of the product that reach a clock to set",
                    type -> type.isMetaAnnotatedWith(Component.class)
                            && (type.getAccessesFromSelf().stream().anyMatch(Rules::takesAClock)
                                    || type.getDirectDependenciesFromSelf().stream()
                                            .anyMatch(used -> isOneOf(used.getTargetClass(), THE_DEMOS_CLOCK)))))
            .should(bePartOf("demo"));

    /** Deny by default: whoever may sign in may register an account, every other act asks a policy of its module first. */
    static final ArchRule EVERY_ACT_ASKS_WHO_MAY = classes()
            .that(describe(
                    "send commands for somebody signed in",
                    type -> isWeb(type)
                            && type.getMethodCallsFromSelf().stream()
                                    .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Commands.class)
                                            && call.getName().equals("send"))
                            && !type.getSimpleName().equals("RegisterAccountController")))
            .should(ask("Policy"));

    private Rules() {}

    private static boolean acrossAccounts(JavaClass type) {
        return type.getPackageName().matches("io\\.meridian\\.overview\\.read\\.(accounts|mywork|palette)(\\..*)?");
    }

    private static boolean isWeb(JavaClass type) {
        return type.isAnnotatedWith("org.springframework.web.bind.annotation.RestController");
    }

    private static boolean isStored(JavaClass type) {
        return acrossAccounts(type) || type.isAnnotatedWith("org.springframework.stereotype.Component");
    }

    private static boolean isOneOf(JavaClass type, String... names) {
        for (String name : names) {
            if (type.getName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("io.meridian.eventlog")
                && access.getTarget() instanceof CodeUnitAccessTarget made
                && made.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(LongSupplier.class));
    }

    private static boolean toEventBus(com.tngtech.archunit.core.domain.JavaCall<?> call) {
        return call instanceof JavaMethodCall
                && call.getTargetOwner().isAssignableTo(org.axonframework.eventhandling.EventBus.class);
    }

    /** A call of a method on what is so called. */
    private static ArchCondition<JavaClass> ask(String suffix) {
        return new ArchCondition<>("ask a " + suffix) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean asks = type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().getSimpleName().endsWith(suffix));
                events.add(new SimpleConditionEvent(type, asks, type.getName() + " asks no " + suffix));
            }
        };
    }

    private static ArchCondition<JavaClass> bePartOf(String profile) {
        return new ArchCondition<>("be part of the product in the profile " + profile + " alone") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean alone = type.tryGetAnnotationOfType(Profile.class)
                        .filter(only -> List.of(only.value()).equals(List.of(profile)))
                        .isPresent();
                events.add(new SimpleConditionEvent(type, alone, type.getName() + " is in any profile"));
            }
        };
    }

    private static ArchCondition<JavaClass> dependOn(String name) {
        return new ArchCondition<>("answer through " + name) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean depends = type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                dependency.getTargetClass().getName().equals(name));
                events.add(
                        new SimpleConditionEvent(type, depends, type.getName() + " does not answer through " + name));
            }
        };
    }
}
