package io.meridian.coordination.write.narrowcase;

import io.meridian.commitment.NarrowedAlong;
import io.meridian.coordination.CaseFacts;
import io.meridian.coordination.Coordination;
import io.meridian.coordination.events.CaseNarrowed;
import io.meridian.coordination.write.CaseAtHand;
import io.meridian.coordination.write.Cases;
import io.meridian.documents.Audience;
import io.meridian.documents.Document;
import io.meridian.documents.Documents;
import io.meridian.documents.View;
import io.meridian.eventlog.Act;
import io.meridian.shared.Instants;
import java.util.List;
import org.springframework.stereotype.Component;

/** A case opened for a promise or an interaction inherits its audience: it is narrowed with it, unless unticked. */
@Component
class CasesNarrowedAlong implements NarrowedAlong {
    private final Cases cases;

    CasesNarrowedAlong(Cases cases) {
        this.cases = cases;
    }

    @Override
    public View<?> view() {
        return Coordination.CASE;
    }

    @Override
    public List<Document<CaseFacts>> hangingOn(String key, Documents documents) {
        return documents.documents(Coordination.CASE).stream()
                .filter(one -> key.equals(one.index().get("cause")))
                .toList();
    }

    @Override
    public void narrow(String account, String id, Audience audience, Act act) {
        cases.behind(account, id, act, one -> narrow(one, audience));
    }

    /** To who is in both; a case never stays with people who may not see what it is for. */
    private static void narrow(CaseAtHand one, Audience audience) {
        Audience narrowed = one.facts().audience().narrowedTo(audience);
        if (!narrowed.equals(one.facts().audience())) {
            one.record(Instants.NEVER, new CaseNarrowed(one.caseId(), narrowed.sets()));
        }
    }
}
