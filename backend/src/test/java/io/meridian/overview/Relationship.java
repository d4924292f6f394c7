package io.meridian.overview;

import io.meridian.account.AccountFacts;
import io.meridian.account.Accounts;
import io.meridian.account.EntityKind;
import io.meridian.account.EntityTreeFacts;
import io.meridian.account.Governance;
import io.meridian.account.Role;
import io.meridian.account.TeamFacts;
import io.meridian.account.events.AccountEvent;
import io.meridian.account.events.AccountGovernanceSet;
import io.meridian.account.events.AccountNamed;
import io.meridian.account.events.AccountRegistered;
import io.meridian.account.events.EntityAdded;
import io.meridian.account.events.EntityEvent;
import io.meridian.account.events.MemberAppointed;
import io.meridian.account.events.TeamEvent;
import io.meridian.commitment.CommitmentFacts;
import io.meridian.commitment.Commitments;
import io.meridian.commitment.events.CommitmentAccepted;
import io.meridian.commitment.events.CommitmentAudienceSet;
import io.meridian.commitment.events.CommitmentEvent;
import io.meridian.commitment.events.CommitmentFulfilled;
import io.meridian.commitment.events.CommitmentMade;
import io.meridian.commitment.events.CommitmentRenegotiated;
import io.meridian.commitment.events.Kind;
import io.meridian.commitment.events.Side;
import io.meridian.contact.ContactFacts;
import io.meridian.contact.Contacts;
import io.meridian.contact.events.ContactAdded;
import io.meridian.contact.events.ContactEvent;
import io.meridian.contact.events.ContactLeft;
import io.meridian.coordination.CaseFacts;
import io.meridian.coordination.Coordination;
import io.meridian.coordination.events.CaseClosed;
import io.meridian.coordination.events.CaseEvent;
import io.meridian.coordination.events.CaseOpened;
import io.meridian.coordination.events.StepAccepted;
import io.meridian.coordination.events.StepRequested;
import io.meridian.directory.Directory;
import io.meridian.directory.Function;
import io.meridian.directory.PersonFacts;
import io.meridian.directory.events.PersonAdded;
import io.meridian.directory.events.PersonEvent;
import io.meridian.directory.events.PersonFunctionSet;
import io.meridian.documents.Audience;
import io.meridian.documents.Document;
import io.meridian.documents.Documents;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.documents.View;
import io.meridian.eventlog.Recorded;
import io.meridian.eventlog.Stamp;
import io.meridian.interaction.InteractionFacts;
import io.meridian.interaction.Interactions;
import io.meridian.interaction.events.InteractionAudienceSet;
import io.meridian.interaction.events.InteractionEvent;
import io.meridian.interaction.events.InteractionKind;
import io.meridian.interaction.events.InteractionLogged;
import io.meridian.shared.Instants;
import io.meridian.shared.Money;
import io.meridian.shared.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells what was recorded about the relationship with Velaris, in the order of recording. A day of June 2026 stands for its
 * noon in UTC; a due is a date in Paris. {@code knew} is what was known by a day.
 */
public final class Relationship {
    public static final String ACCOUNT = "velaris";
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final List<Recorded> told = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private long recordedAt = june(1);
    private @Nullable String names;
    private String actor = "marcus";

    public static long june(int day) {
        return Instants.micros(LocalDate.of(2026, 6, day).atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    public static String at(int day) {
        return Instants.text(june(day));
    }

    public static When due(int day) {
        return When.on(LocalDate.of(2026, 6, day), PARIS);
    }

    public static Money euro(int amount) {
        return new Money(BigDecimal.valueOf(amount), "EUR");
    }

    public static Reading reading(int day) {
        return new Reading(june(day), Reader.of("ines"));
    }

    /** What follows is recorded at noon of this day. */
    public Relationship on(int day) {
        recordedAt = june(day);
        return this;
    }

    /** The next event replaces this one. */
    public Relationship insteadOf(String event) {
        names = event;
        return this;
    }

    /** Who records what follows. */
    public Relationship by(String person) {
        actor = person;
        return this;
    }

    // --- what is told

    public Relationship registered(int day) {
        return says("registered", ACCOUNT, day, new AccountRegistered(ACCOUNT, null))
                .says("named", ACCOUNT, day, new AccountNamed(ACCOUNT, "Velaris Rail", null))
                .says("governed", ACCOUNT, day, new AccountGovernanceSet(ACCOUNT, Governance.COORDINATION, null));
    }

    public Relationship entity(String entity, int day) {
        return says(entity + "-added", "tree", day, new EntityAdded(entity, EntityKind.SITE, null));
    }

    public Relationship member(String person, Function function, String region, int day) {
        return says(
                person + "-appointed",
                "team",
                day,
                new MemberAppointed(person, person, function, region, Role.TEAM_MEMBER, null, null));
    }

    public Relationship ofOurs(String person, Function function) {
        return says(person + "-added", person, 1, new PersonAdded(person, null))
                .says(person + "-function", person, 1, new PersonFunctionSet(person, function, null));
    }

    public Relationship contact(String contact, int day) {
        return says(contact + "-added", contact, day, new ContactAdded(contact, null));
    }

    public Relationship left(String contact, int day) {
        return says(contact + "-left", contact, day, new ContactLeft(contact, due(day)));
    }

    public Relationship promise(String promise, Side side, int day, @Nullable When due, @Nullable Money value) {
        return says(promise + "-made", promise, day, made(promise, side, due, value));
    }

    public static CommitmentMade made(String promise, Side side, @Nullable When due, @Nullable Money value) {
        return new CommitmentMade(
                promise,
                due == null ? Kind.STANDING : Kind.DUE_BY,
                side,
                side == Side.OURS ? "ines" : "claire",
                side == Side.OURS ? "claire" : "ines",
                promise + " promised",
                due,
                null,
                "emea",
                null,
                value,
                null,
                null,
                false,
                null);
    }

    public Relationship accepted(String promise, int day) {
        return says(promise + "-accepted", promise, day, new CommitmentAccepted(promise, "claire", false, null));
    }

    public Relationship renegotiated(String promise, int day, When due) {
        return says(
                promise + "-renegotiated",
                promise,
                day,
                new CommitmentRenegotiated(promise, null, due, null, "claire", null, null));
    }

    public Relationship fulfilled(String promise, int day) {
        return says(promise + "-fulfilled", promise, day, new CommitmentFulfilled(promise, null, null, null));
    }

    public Relationship onlyFor(String promise, String person) {
        return says(promise + "-narrowed", promise, 1, new CommitmentAudienceSet(promise, List.of(person)));
    }

    public Relationship meeting(String meeting, int day, String subject) {
        return says(meeting + "-logged-" + subject, meeting, day, logged(meeting, subject));
    }

    /** On a day that was given without a time. */
    public Relationship meetingOn(String meeting, When day) {
        return saysAt(meeting + "-logged", meeting, day.begin(), logged(meeting, "a day in Lyon", day));
    }

    public static InteractionLogged logged(String meeting, String subject) {
        return logged(meeting, subject, null);
    }

    private static InteractionLogged logged(String meeting, String subject, @Nullable When at) {
        return new InteractionLogged(
                meeting,
                InteractionKind.MEETING,
                null,
                "emea",
                List.of("ines"),
                List.of("claire"),
                List.of(),
                subject,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                at);
    }

    public Relationship meetingOnlyFor(String meeting, String person) {
        return says(meeting + "-narrowed", meeting, 1, new InteractionAudienceSet(meeting, List.of(person)));
    }

    public Relationship opened(String one, int day) {
        return says(one + "-opened", one, day, new CaseOpened(one, "Gear sets", null, null, null, List.of("*"), null));
    }

    public Relationship closed(String one, int day) {
        return says(one + "-closed", one, day, new CaseClosed(one, "sent", null));
    }

    public Relationship asked(String one, String step, int day) {
        return asked(one, step, day, null);
    }

    public Relationship asked(String one, String step, int day, @Nullable When due) {
        return says(
                step + "-asked",
                one,
                day,
                new StepRequested(
                        one,
                        step,
                        "operations",
                        "amer",
                        "40 sets",
                        false,
                        due,
                        null,
                        null,
                        "coordination",
                        false,
                        null));
    }

    public Relationship stepAccepted(String one, String step, int day) {
        return says(step + "-accepted", one, day, new StepAccepted(one, step, null, null));
    }

    public Relationship says(String event, String aggregate, int day, Object said) {
        return saysAt(event, aggregate, june(day), said);
    }

    public Relationship saysAt(String event, String aggregate, long effectiveAt, Object said) {
        long sequence = sequences.merge(aggregate, 0L, (before, first) -> before + 1);
        told.add(new Recorded(
                new Stamp(
                        event,
                        told.size() + 1L,
                        recordedAt,
                        effectiveAt,
                        said instanceof PersonEvent ? Directory.ACCOUNT : ACCOUNT,
                        "Any",
                        aggregate,
                        sequence,
                        names,
                        actor,
                        recordedAt,
                        ZoneOffset.UTC),
                said));
        names = null;
        return this;
    }

    // --- what is known

    /** Everything, as far as Ines may see it. */
    public Documents now() {
        return known(Instants.NEVER);
    }

    /** What was known by noon of this day. */
    public Documents knew(int day) {
        return known(june(day));
    }

    private Documents known(long r) {
        Known known = new Known();
        told.stream().filter(one -> one.stamp().recordedAt() <= r).forEach(known::fold);
        return known;
    }

    private static final class Known implements Documents {
        private final Map<String, Map<String, Document<?>>> shelf = new HashMap<>();

        void fold(Recorded one) {
            Stamp stamp = one.stamp();
            String id = stamp.aggregate();
            switch (one.event()) {
                case AccountEvent said ->
                    put(
                            Accounts.ACCOUNT,
                            id,
                            get(Accounts.ACCOUNT, id).orElse(AccountFacts.NONE).with(stamp, said));
                case EntityEvent said ->
                    put(
                            Accounts.ENTITIES,
                            ACCOUNT,
                            get(Accounts.ENTITIES, ACCOUNT)
                                    .orElse(EntityTreeFacts.NONE)
                                    .with(stamp, said));
                case TeamEvent said ->
                    put(
                            Accounts.TEAM,
                            ACCOUNT,
                            get(Accounts.TEAM, ACCOUNT).orElse(TeamFacts.NONE).with(stamp, said));
                case ContactEvent said ->
                    put(
                            Contacts.CONTACT,
                            id,
                            get(Contacts.CONTACT, id).orElse(ContactFacts.NONE).with(stamp, said));
                case PersonEvent said ->
                    put(
                            Directory.PERSON,
                            id,
                            get(Directory.PERSON, id).orElse(PersonFacts.NONE).with(stamp, said));
                case CaseEvent said -> {
                    CaseFacts facts =
                            all(Coordination.CASE, id).orElse(CaseFacts.NONE).with(stamp, said);
                    put(Coordination.CASE, id, facts, facts.audience());
                }
                case CommitmentEvent said -> {
                    CommitmentFacts facts = all(Commitments.COMMITMENT, id)
                            .orElse(CommitmentFacts.NONE)
                            .with(stamp, said);
                    put(Commitments.COMMITMENT, id, facts, facts.audience());
                }
                case InteractionEvent said -> {
                    InteractionFacts facts = all(Interactions.INTERACTION, id)
                            .orElse(InteractionFacts.NONE)
                            .with(stamp, said);
                    put(Interactions.INTERACTION, id, facts, facts.audience());
                }
                default -> throw new IllegalArgumentException("nobody folds " + one.event());
            }
        }

        private <T> void put(View<T> view, String id, T facts) {
            put(view, id, facts, Audience.EVERYBODY);
        }

        private <T> void put(View<T> view, String id, T facts, Audience audience) {
            shelf.computeIfAbsent(view.name(), absent -> new TreeMap<>())
                    .put(id, new Document<>(view, ACCOUNT, id, id, audience, facts, Map.of()));
        }

        @SuppressWarnings("unchecked")
        private <T> Optional<T> all(View<T> view, String id) {
            return Optional.ofNullable((Document<T>)
                            shelf.getOrDefault(view.name(), Map.of()).get(id))
                    .map(Document::body);
        }

        @Override
        public <T> Optional<T> get(View<T> view, String id) {
            return documents(view).stream()
                    .filter(document -> document.id().equals(id))
                    .findFirst()
                    .map(Document::body);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> List<Document<T>> documents(View<T> view) {
            return shelf.getOrDefault(view.name(), Map.of()).values().stream()
                    .map(document -> (Document<T>) document)
                    .filter(document -> document.audience().admits(Reader.of("ines")))
                    .toList();
        }
    }
}
