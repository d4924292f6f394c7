package io.meridian.coordination.write;

import io.meridian.account.Governance;
import io.meridian.account.GovernanceMode;
import io.meridian.account.Member;
import io.meridian.account.Role;
import io.meridian.account.TeamMembers;
import io.meridian.commitment.AudienceRules;
import io.meridian.coordination.events.CaseEvent;
import io.meridian.coordination.events.CaseOpened;
import io.meridian.coordination.events.StepRequested;
import io.meridian.directory.Function;
import io.meridian.directory.PeopleOfOurs;
import io.meridian.directory.PersonFacts;
import io.meridian.directory.RegionFacts;
import io.meridian.directory.Regions;
import io.meridian.directory.events.PersonAdded;
import io.meridian.directory.events.PersonLeft;
import io.meridian.directory.events.RegionAdded;
import io.meridian.documents.Audience;
import io.meridian.documents.Documents;
import io.meridian.documents.NoDocuments;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Effect;
import io.meridian.eventlog.Stamp;
import io.meridian.history.DocumentsInAct;
import io.meridian.history.Hanging;
import io.meridian.history.HangingTold;
import io.meridian.shared.ChangedMeanwhile;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.modelling.command.Repository;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/**
 * The acts of a case with Tarn's people around Velaris: Ines manages the account, Marcus is operations AMER, Dana heads
 * AMER, Olivier is quality EMEA, Ruth audits.
 */
public final class CaseFixture {
    static final String ACCOUNT = "velaris";
    static final String CASE = "case-1";
    static final String STEP = "step-1";
    static final long NOW = Instants.micros(Instant.parse("2026-06-30T12:00:00Z"));

    /** Looked through for their commands once: each fixture of some hundreds would do it anew. */
    private static final List<AnnotationCommandHandlerAdapter<Object>> HANDLERS = handlers();

    private static final ThreadLocal<CaseFixture> CURRENT = new ThreadLocal<>();

    private final AggregateTestFixture<CoordinationCase> fixture = new AggregateTestFixture<>(CoordinationCase.class);
    private final List<GenericEventMessage<?>> given = new ArrayList<>();
    private Governance governance = Governance.COORDINATION;
    private Audience causeAudience = Audience.EVERYBODY;

    public CaseFixture() {
        HANDLERS.forEach(handler ->
                handler.supportedCommandNames().forEach(command -> fixture.registerCommandHandler(command, handler)));
        CURRENT.set(this);
    }

    private static CaseFixture running() {
        return Objects.requireNonNull(CURRENT.get());
    }

    /** The handlers as the product wires them, made once; they read what the fixture of the running test says. */
    private static List<AnnotationCommandHandlerAdapter<Object>> handlers() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(Repository.class, () -> (Repository<?>) Proxy.newProxyInstance(
                CaseFixture.class.getClassLoader(), new Class<?>[] {Repository.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(running().fixture.getRepository(), arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
        context.registerBean(TeamMembers.class, () -> (account, at) -> team());
        context.registerBean(GovernanceMode.class, () -> (account, at) -> running().governance);
        context.registerBean(Regions.class, People::new);
        context.registerBean(PeopleOfOurs.class, () -> CaseFixture::person);
        context.registerBean(AudienceRules.class, () -> new AudienceRules((account, at) -> onTheTeam()));
        context.registerBean(Hanging.class, HangingTold::new);
        context.registerBean(DocumentsInAct.class, NothingStandsStill::new);
        context.registerBean(Causes.class, () -> (account, cause, act) -> running().causeAudience);
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(new RegexPatternTypeFilter(
                Pattern.compile(".*(Controller|CommitmentsAndInteractions|CoordinationCase|CasesNarrowedAlong)")));
        scanner.scan("io.meridian.coordination.write");
        context.refresh();
        return context.getBeansOfType(Object.class).values().stream()
                .filter(bean -> bean.getClass().getSimpleName().endsWith("Handler"))
                .filter(bean -> bean.getClass().getPackageName().startsWith("io.meridian.coordination"))
                .map(AnnotationCommandHandlerAdapter::new)
                .toList();
    }

    /** Hana is not among them. */
    private static List<Member> onTheTeam() {
        return Stream.of("ines", "marcus", "dana", "priya", "olivier", "tomasz", "yuki")
                .map(person -> new Member(person, person, Function.SALES, null, Role.TEAM_MEMBER))
                .toList();
    }

    CaseFixture under(Governance mode) {
        governance = mode;
        return this;
    }

    CaseFixture causeSeenBy(String... people) {
        causeAudience = Audience.of(List.of(people));
        return this;
    }

    /** Ines opened the case on 22 June. */
    CaseFixture opened() {
        return given("2026-06-22T08:00:00Z", "ines", openedFor("*"));
    }

    static CaseOpened openedFor(String... people) {
        return new CaseOpened(CASE, "Gear sets for Belfort", null, null, null, List.of(people), null);
    }

    CaseFixture given(String effective, String by, CaseEvent event) {
        return given(effective, by, Effect.in(ACCOUNT), event);
    }

    /** In the place of an earlier one, which are numbered {@code event-1}, {@code event-2}, … */
    CaseFixture given(String effective, String by, String replaced, CaseEvent event) {
        return given(effective, by, Effect.in(ACCOUNT).replacing(replaced), event);
    }

    /** As it was read from the log. */
    public CaseFixture given(Stamp stamp, CaseEvent event) {
        given.add(new GenericEventMessage<>(event, Map.of("stamp", stamp)));
        return this;
    }

    private CaseFixture given(String effective, String by, Effect effect, CaseEvent event) {
        given.add(new GenericEventMessage<>(
                event,
                effect.from(Instants.parse(effective))
                        .metaData()
                        .and(Effect.EVENT, "event-" + (given.size() + 1))
                        .and(Effect.ACTOR, by)));
        return this;
    }

    public ResultValidator<CoordinationCase> when(String actor, Object command) {
        return when(actor, null, command);
    }

    /** Decided on a version. */
    ResultValidator<CoordinationCase> when(String actor, @Nullable Long version, Object command) {
        Act act = new Act(
                UUID.fromString("7d1f1d2e-0000-4000-8000-000000000001"),
                actor,
                version,
                NOW,
                ZoneId.of("Europe/Vienna"),
                null,
                false);
        return fixture.given(given).when(command, Map.of(Act.KEY, act));
    }

    /** What the refusal shows of an act that somebody forestalled. */
    List<ChangedMeanwhile.Difference> conflict(String actor, long version, Object command) {
        List<ChangedMeanwhile.Difference> differences = new ArrayList<>();
        when(actor, version, command).expectException(new CustomTypeSafeMatcher<ChangedMeanwhile>("a conflict") {
            @Override
            protected boolean matchesSafely(ChangedMeanwhile thrown) {
                differences.addAll(thrown.differences());
                return true;
            }
        });
        return differences;
    }

    public static List<Member> team() {
        return List.of(
                new Member("a1", "ines", Function.SALES, "emea", Role.ACCOUNT_MANAGER),
                new Member("a2", "marcus", Function.OPERATIONS, "amer", Role.TEAM_MEMBER),
                new Member("a3", "dana", Function.MANAGEMENT, "amer", Role.TEAM_MEMBER),
                new Member("a4", "olivier", Function.QUALITY, "emea", Role.TEAM_MEMBER),
                new Member("a5", "ruth", Function.FINANCE, "apac", Role.AUDITOR));
    }

    /** The team, and Gerd, who left in May. */
    private static Optional<PersonFacts> person(String person) {
        if (person.equals("gerd")) {
            Stamp left =
                    new Stamp("gerd-left", 2, 2, 2, "directory", "x", "gerd", 1, null, "system", 1, ZoneId.of("UTC"));
            When may = When.on(LocalDate.of(2026, 5, 29), ZoneId.of("UTC"));
            return Optional.of(PersonFacts.NONE
                    .with(since("gerd"), new PersonAdded("gerd", null))
                    .with(left, new PersonLeft("gerd", may)));
        }
        return team().stream().anyMatch(member -> member.person().equals(person))
                ? Optional.of(PersonFacts.NONE.with(since(person), new PersonAdded(person, null)))
                : Optional.empty();
    }

    private static Stamp since(String thing) {
        return new Stamp("added-" + thing, 1, 1, 1, "directory", "x", thing, 0, null, "system", 1, ZoneId.of("UTC"));
    }

    private static final class People implements Regions {
        @Override
        public Optional<RegionFacts> region(String region) {
            return List.of("emea", "amer", "apac").contains(region)
                    ? Optional.of(RegionFacts.NONE.with(since(region), new RegionAdded(region, null)))
                    : Optional.empty();
        }

        @Override
        public Optional<String> head(String region, long at) {
            return region.equals("amer") ? Optional.of("dana") : Optional.empty();
        }
    }

    static StepRequested globalStep() {
        return requested(true, "coordination", true);
    }

    static StepRequested step() {
        return requested(false, "coordination", false);
    }

    static StepRequested requested(boolean global, String governance, boolean consentNeeded) {
        return new StepRequested(
                CASE,
                STEP,
                "operations",
                "amer",
                "40 sets from Milwaukee stock",
                global,
                null,
                null,
                null,
                governance,
                consentNeeded,
                null);
    }

    private static final class NothingStandsStill implements DocumentsInAct {
        @Override
        public Documents all(String account) {
            return new NoDocuments();
        }

        @Override
        public Documents seen(String account, Act act) {
            return new NoDocuments();
        }
    }
}
