package io.meridian.account;

import io.meridian.account.events.AccountChangeUndone;
import io.meridian.account.events.AccountGovernanceSet;
import io.meridian.account.events.AccountNamed;
import io.meridian.account.events.AccountReferenceRecorded;
import io.meridian.account.events.AccountRegistered;
import io.meridian.account.events.EntityAdded;
import io.meridian.account.events.EntityChangeUndone;
import io.meridian.account.events.EntityMoved;
import io.meridian.account.events.EntityNamed;
import io.meridian.account.events.MemberAppointed;
import io.meridian.account.events.MemberReleased;
import io.meridian.account.events.TeamChangeUndone;
import io.meridian.contact.events.ContactAdded;
import io.meridian.contact.events.ContactChangeUndone;
import io.meridian.contact.events.ContactLeft;
import io.meridian.contact.events.ContactNamed;
import io.meridian.directory.Function;
import io.meridian.directory.events.PersonAdded;
import io.meridian.directory.events.PersonChangeUndone;
import io.meridian.directory.events.PersonNamed;
import io.meridian.directory.events.RegionAdded;
import io.meridian.directory.events.RegionHeadSet;
import io.meridian.eventlog.Chronicle;
import io.meridian.eventlog.Recorded;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Any history of an account, its tree, its team, a contact, and a person and a region of ours: what creates comes first, then
 * anything at any effective instant, some of it replacing what came before.
 */
public final class AccountHistories {
    private static final String ACCOUNT = "6b1d7c52-8a53-4c64-9a0e-0123456789ab";
    private static final When JUNE = When.on(LocalDate.of(2026, 6, 30), ZoneId.of("UTC"));

    private AccountHistories() {}

    public static Arbitrary<List<Recorded>> any() {
        Arbitrary<Step> steps = Combinators.combine(
                        Arbitraries.integers().between(0, SAID.size() - 1),
                        Arbitraries.longs().between(0, 50),
                        Arbitraries.integers().between(0, 3))
                .as(Step::new);
        return steps.list().ofMaxSize(25).map(AccountHistories::tell);
    }

    private record Step(int said, long effectiveAt, int replaces) {}

    static final List<Object> CREATED = List.of(
            new AccountRegistered(ACCOUNT, null),
            new EntityAdded("antwerp", EntityKind.SITE, null),
            member("yuki"),
            new ContactAdded("arai", null),
            new PersonAdded("dana", null),
            new RegionAdded("amer", null));

    /** Each with what takes back its like. */
    private static final List<List<Object>> SAID = List.of(
            List.of(new AccountNamed(ACCOUNT, "Sendai", null), new AccountNamed(ACCOUNT, "Sendai Kinetic", null)),
            List.of(
                    new AccountGovernanceSet(ACCOUNT, Governance.CONTROL, null),
                    new AccountGovernanceSet(ACCOUNT, Governance.SEPARATE, null)),
            List.of(new AccountReferenceRecorded(ACCOUNT, "erp", "C1"), new AccountChangeUndone(ACCOUNT)),
            List.of(new EntityNamed("antwerp", "Antwerp", null), new EntityChangeUndone("antwerp")),
            List.of(new EntityMoved("antwerp", "europe", null), new EntityMoved("antwerp", null, null)),
            List.of(member("hana"), new TeamChangeUndone("a1")),
            List.of(
                    new MemberReleased("a1", "yuki", Function.SALES, null, Role.ACCOUNT_MANAGER, null, JUNE),
                    new TeamChangeUndone("a1")),
            List.of(new ContactNamed("arai", "Kenji Arai", null), new ContactNamed("arai", "K. Arai", null)),
            List.of(new ContactLeft("arai", JUNE), new ContactChangeUndone("arai")),
            List.of(new PersonNamed("dana", "Dana", null), new PersonChangeUndone("dana")),
            List.of(new RegionHeadSet("amer", "dana", null), new RegionHeadSet("amer", null, null)));

    private static List<Recorded> tell(List<Step> steps) {
        Chronicle told = new Chronicle(ACCOUNT);
        int n = 0;
        for (Object created : CREATED) {
            told.says("e" + n++, Instants.OPEN, created);
        }
        List<List<String>> events = new ArrayList<>();
        SAID.forEach(said -> events.add(new ArrayList<>()));
        for (Step step : steps) {
            List<String> like = events.get(step.said());
            String event = "e" + n++;
            if (like.isEmpty() || step.replaces() == 0) {
                told.says(event, step.effectiveAt(), SAID.get(step.said()).getFirst());
            } else {
                told.replaces(
                        like.get(step.replaces() % like.size()),
                        event,
                        step.effectiveAt(),
                        SAID.get(step.said()).getLast());
            }
            like.add(event);
        }
        return told.events();
    }

    private static MemberAppointed member(String person) {
        return new MemberAppointed("a1", person, Function.SALES, null, Role.ACCOUNT_MANAGER, null, null);
    }
}
