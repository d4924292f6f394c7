package io.meridian.coordination.write.narrowcase;

import io.meridian.commitment.NarrowedAlong;
import io.meridian.coordination.Coordination;
import io.meridian.coordination.events.CaseNarrowed;
import io.meridian.coordination.write.CaseAtHand;
import io.meridian.coordination.write.Cases;
import io.meridian.documents.Audience;
import io.meridian.documents.Document;
import io.meridian.eventlog.Act;
import io.meridian.history.DocumentsInAct;
import io.meridian.interaction.NarrowedWithInteraction;
import io.meridian.shared.Instants;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A case opened for a promise or an interaction inherits its audience: it is narrowed with it, unless unticked. */
@Component
class CasesNarrowedAlong implements NarrowedAlong, NarrowedWithInteraction {
    private final Cases cases;
    private final DocumentsInAct documents;

    CasesNarrowedAlong(Cases cases, DocumentsInAct documents) {
        this.cases = cases;
        this.documents = documents;
    }

    @Override
    public void narrow(Narrowing narrowing, Act act) {
        narrowAll(
                narrowing.account(),
                "commitment:" + narrowing.commitment(),
                narrowing.audience(),
                narrowing.except(),
                act);
    }

    @Override
    public void narrow(String account, String interaction, Audience audience, Set<String> except, Act act) {
        narrowAll(account, "interaction:" + interaction, audience, except, act);
    }

    private void narrowAll(String account, String cause, Audience audience, Set<String> except, Act act) {
        documents.all(account, Coordination.CASE).stream()
                .filter(one -> cause.equals(one.index().get("cause")))
                .map(Document::id)
                .filter(caseId -> !except.contains("case:" + caseId))
                .forEach(caseId -> cases.behind(account, caseId, act, one -> narrow(one, audience)));
    }

    /** To who is in both; a case never stays with people who may not see what it is for. */
    private static void narrow(CaseAtHand one, Audience audience) {
        Audience narrowed = one.facts().audience().narrowedTo(audience);
        if (!narrowed.equals(one.facts().audience())) {
            one.record(Instants.NEVER, new CaseNarrowed(one.caseId(), narrowed.sets()));
        }
    }
}
