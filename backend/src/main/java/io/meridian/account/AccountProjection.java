package io.meridian.account;

import io.meridian.account.events.AccountEvent;
import io.meridian.account.events.EntityEvent;
import io.meridian.account.events.TeamEvent;
import io.meridian.documents.Audience;
import io.meridian.documents.Change;
import io.meridian.documents.Document;
import io.meridian.documents.Projection;
import io.meridian.documents.Shelf;
import io.meridian.documents.View;
import io.meridian.eventlog.Recorded;
import io.meridian.eventlog.Stamp;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Folds what is recorded about an account, its tree and its team into one document each, under the account's id. */
public final class AccountProjection implements Projection {
    @Override
    public Set<View<?>> views() {
        return Set.of(Accounts.ACCOUNT, Accounts.ENTITIES, Accounts.TEAM);
    }

    @Override
    public String fingerprint() {
        return "account-2";
    }

    @Override
    public boolean concerns(Object event) {
        return event instanceof AccountEvent || event instanceof EntityEvent || event instanceof TeamEvent;
    }

    @Override
    public List<Change> fold(Recorded recorded, Shelf shelf) {
        Stamp stamp = recorded.stamp();
        String id = stamp.account();
        return switch (recorded.event()) {
            case AccountEvent event ->
                put(
                        Accounts.ACCOUNT,
                        id,
                        shelf.get(Accounts.ACCOUNT, id)
                                .map(Document::body)
                                .orElse(AccountFacts.NONE)
                                .with(stamp, event),
                        Map.of());
            case EntityEvent event ->
                put(
                        Accounts.ENTITIES,
                        id,
                        shelf.get(Accounts.ENTITIES, id)
                                .map(Document::body)
                                .orElse(EntityTreeFacts.NONE)
                                .with(stamp, event),
                        Map.of());
            case TeamEvent event ->
                team(
                        id,
                        shelf.get(Accounts.TEAM, id)
                                .map(Document::body)
                                .orElse(TeamFacts.NONE)
                                .with(stamp, event));
            default -> List.of();
        };
    }

    /** {@code people}: everybody who was ever appointed, by which the accounts of one person are found. */
    private static List<Change> team(String account, TeamFacts team) {
        return put(Accounts.TEAM, account, team, Map.of(Accounts.PEOPLE, team.people()));
    }

    private static <T> List<Change> put(View<T> view, String account, T body, Map<String, Object> index) {
        return List.of(
                new Change.Put(new Document<>(view, account, account, account, Audience.EVERYBODY, body, index)));
    }
}
