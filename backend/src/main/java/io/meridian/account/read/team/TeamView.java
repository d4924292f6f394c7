package io.meridian.account.read.team;

import io.meridian.account.Accounts;
import io.meridian.account.Appointment;
import io.meridian.account.TeamFacts;
import io.meridian.documents.Documents;
import io.meridian.documents.Fact;
import io.meridian.documents.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who serves the account at an instant, who is known to come, and who has gone.
 *
 * @param version of the team, for {@code If-Match}
 */
record TeamView(long version, List<TeamMemberView> members, List<TeamMemberView> coming, List<TeamMemberView> gone) {
    static TeamView read(String account, Documents documents, Reading reading) {
        TeamFacts team = documents.get(Accounts.TEAM, account).orElse(TeamFacts.NONE);
        List<TeamMemberView> members = new ArrayList<>();
        List<TeamMemberView> coming = new ArrayList<>();
        List<TeamMemberView> gone = new ArrayList<>();
        team.appointments().forEach((id, track) -> {
            for (Fact<Appointment> fact : track.standing()) {
                TeamMemberView member = TeamMemberView.read(id, fact, documents, reading);
                if (!reading.reached(fact.effectiveAt())) {
                    if (fact.recordedAt() <= reading.at()) {
                        coming.add(member);
                    }
                } else if (fact.said().lasts(reading)) {
                    members.add(member);
                } else {
                    gone.add(member);
                }
            }
        });
        return new TeamView(team.version(), sorted(members), sorted(coming), sorted(gone));
    }

    private static List<TeamMemberView> sorted(List<TeamMemberView> members) {
        return members.stream()
                .sorted(Comparator.comparing(TeamMemberView::role)
                        .thenComparing(TeamMemberView::name)
                        .thenComparing(TeamMemberView::appointment))
                .toList();
    }
}
