package io.meridian.account;

import io.meridian.documents.View;
import io.meridian.shared.Ids;
import java.util.UUID;

/** The views of this module; the tree and the team of an account are one document each, under the account's id. */
public final class Accounts {
    public static final View<AccountFacts> ACCOUNT = new View<>("account", AccountFacts.class);
    public static final View<EntityTreeFacts> ENTITIES = new View<>("entities", EntityTreeFacts.class);
    public static final View<TeamFacts> TEAM = new View<>("team", TeamFacts.class);

    /** Index field of {@link #TEAM}: everybody who was ever appointed. */
    public static final String PEOPLE = "people";

    private Accounts() {}

    /** The id of the aggregate that is an account's tree of entities. */
    public static String treeOf(String account) {
        return Ids.derived(UUID.fromString(account), "entities").toString();
    }

    /** The id of the aggregate that is an account's team. */
    public static String teamOf(String account) {
        return Ids.derived(UUID.fromString(account), "team").toString();
    }
}
