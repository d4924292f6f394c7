package io.meridian.coordination;

import io.meridian.account.Accounts;
import io.meridian.account.Member;
import io.meridian.account.Role;
import io.meridian.account.TeamFacts;
import io.meridian.directory.Directory;
import io.meridian.documents.Documents;
import io.meridian.documents.Fact;
import io.meridian.documents.Reading;
import io.meridian.documents.Track;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What one person may do on a case, by the team of one moment: asked by the acts, which refuse the others, and by the
 * screen, which offers only these. The owning function answers for itself: not even the account manager does it in its
 * place.
 *
 * @param team everybody on the account's team, auditors too
 * @param headOf who heads a region
 */
public record CaseRights(String person, List<Member> team, Function<String, Optional<String>> headOf) {

    /** By the documents of an account. */
    public static CaseRights of(String account, Documents documents, Reading reading) {
        return new CaseRights(
                reading.reader().person(),
                documents.get(Accounts.TEAM, account).orElse(TeamFacts.NONE).members(reading),
                region -> documents.get(Directory.REGION, region).flatMap(facts -> facts.head(reading)));
    }

    /** Asking for a step, recording a conflict, closing and reopening: whoever is on the team and does not only read. */
    public boolean act() {
        return acting().anyMatch(member -> member.person().equals(person));
    }

    /** Accepting, declining and completing: the owning unit's people, or the person of it who is named. */
    public boolean answer(StepLife step) {
        return person.equals(step.owner()) || people(step.unit()).contains(person);
    }

    /** Consenting and refusing consent: the local unit's people, or the head of its region. */
    public boolean consent(StepLife step) {
        return localUnit(step.unit()).contains(person);
    }

    /** Handing off and assigning: whoever may answer; the account manager, so that nobody's leaving strands a step. */
    public boolean passOn(StepLife step) {
        return answer(step) || manage();
    }

    /** Cancelling a request: who asked, or the account manager. */
    public boolean cancel(StepLife step) {
        return step.requester().equals(person) || manage();
    }

    /** Correcting or taking back what somebody recorded: they themselves, or the account manager. */
    public boolean replace(Track<?> track, Fact<?> fact) {
        return recorded(track, fact) || manage();
    }

    /**
     * Correcting or taking back what happened to a step: whoever recorded it, or who may do the same act; a unit's word is
     * not the account manager's to change.
     */
    public boolean replace(StepFacts step, Fact<Move> fact, StepLife then) {
        return recorded(step.course(), fact)
                || switch (step.said(fact).kind()) {
                    case CONSENT, REFUSAL -> consent(then);
                    case ACCEPTANCE, DECLINING, COMPLETION -> answer(then);
                    case HAND_OFF, ASSIGNMENT -> passOn(then);
                    case CANCELLATION -> cancel(then);
                };
    }

    /** Settling a conflict: who was assigned to it, or the account manager. */
    public boolean resolve(String settler) {
        return settler.equals(person) || manage();
    }

    /** Narrowing who may see a case: who opened it, or the account manager. */
    public boolean narrow(CaseFacts facts) {
        return facts.opened().facts().getFirst().actor().equals(person) || manage();
    }

    /** The unit's people and its region's head, as far as they are on the account's team and can act on it. */
    public List<String> localUnit(Unit unit) {
        String head = headOf.apply(unit.region()).orElse("");
        return acting().filter(member -> member.person().equals(head) || of(unit, member))
                .map(Member::person)
                .toList();
    }

    private List<String> people(Unit unit) {
        return acting().filter(member -> of(unit, member)).map(Member::person).toList();
    }

    private static boolean of(Unit unit, Member member) {
        return member.function() == unit.function() && unit.region().equals(member.region());
    }

    private boolean manage() {
        return team.stream()
                .anyMatch(member ->
                        member.role() == Role.ACCOUNT_MANAGER && member.person().equals(person));
    }

    private Stream<Member> acting() {
        return team.stream().filter(member -> member.role() != Role.AUDITOR);
    }

    /** Whether it was they who recorded it first. */
    private boolean recorded(Track<?> track, Fact<?> fact) {
        return recorder(track, fact).equals(person);
    }

    private static <T> String recorder(Track<T> track, Fact<?> fact) {
        return track.find(fact.event()).map(track::root).orElseThrow().actor();
    }
}
