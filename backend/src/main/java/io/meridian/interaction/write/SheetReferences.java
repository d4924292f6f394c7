package io.meridian.interaction.write;

import io.meridian.commitment.Promises;
import io.meridian.contact.KnownPeople;
import io.meridian.directory.Regions;
import io.meridian.documents.Audience;
import io.meridian.eventlog.Act;
import io.meridian.interaction.KnownCases;
import io.meridian.interaction.events.InteractionLogged;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whatever a sheet names must be there for the eyes of whoever acts: who took part, the region, and what it links to. What
 * was named before stays, whatever became of it; who is added is known.
 */
@Component
public class SheetReferences {
    private static final String COMMITMENT = "commitment:";
    private static final String INTERACTION = "interaction:";
    private static final String CASE = "case:";

    private final KnownPeople people;
    private final Regions regions;
    private final Promises promises;
    private final Logbook logbook;
    private final KnownCases cases;

    public SheetReferences(KnownPeople people, Regions regions, Promises promises, Logbook logbook, KnownCases cases) {
        this.people = people;
        this.regions = regions;
        this.promises = promises;
        this.logbook = logbook;
        this.cases = cases;
    }

    /**
     * @param before what stood; null where it is logged
     * @return who may see the promises that are linked anew
     */
    public List<Audience> verify(String account, @Nullable InteractionLogged before, InteractionLogged said, Act act) {
        people.verifyOurs("ours", added(before == null ? List.of() : before.ours(), said.ours()));
        people.verifyContacts(account, "theirs", added(before == null ? List.of() : before.theirs(), said.theirs()));
        people.verifyContacts(
                account,
                "thirdParties",
                added(before == null ? List.of() : before.thirdParties(), said.thirdParties()));
        if (before == null || !Objects.equals(before.region(), said.region())) {
            regions.verify("region", said.region());
        }
        return linked(account, added(before == null ? List.of() : before.links(), said.links()), said, act);
    }

    private List<Audience> linked(String account, List<String> links, InteractionLogged said, Act act) {
        List<Audience> audiences = new ArrayList<>();
        for (String link : links) {
            if (link.startsWith(COMMITMENT)) {
                audiences.add(promise(account, link.substring(COMMITMENT.length()), act));
            } else if (link.startsWith(INTERACTION)) {
                interaction(account, link.substring(INTERACTION.length()), said, act);
            } else if (link.startsWith(CASE) && !cases.isKnown(account, link.substring(CASE.length()), act)) {
                throw new RuleBroken("linked-case-is-known", "links", link.substring(CASE.length()));
            }
        }
        return audiences;
    }

    private void interaction(String account, String interaction, InteractionLogged said, Act act) {
        if (interaction.equals(said.interaction()) || !logbook.isKnown(account, interaction, act)) {
            throw new RuleBroken("linked-interaction-is-known", "links", interaction);
        }
    }

    private Audience promise(String account, String commitment, Act act) {
        try {
            return promises.known(account, commitment, act).audience();
        } catch (Unknown unknown) {
            throw new RuleBroken("linked-promise-is-known", "links", commitment);
        }
    }

    private static List<String> added(List<String> before, List<String> said) {
        return said.stream().filter(one -> !before.contains(one)).toList();
    }
}
