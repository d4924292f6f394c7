package io.meridian.account;

import io.meridian.documents.View;

/** The views of this module; the tree and the team of an account are one document each, under the account's id. */
public final class Accounts {
    public static final View<AccountFacts> ACCOUNT = new View<>("account", AccountFacts.class);
    public static final View<EntityTreeFacts> ENTITIES = new View<>("entities", EntityTreeFacts.class);
    public static final View<TeamFacts> TEAM = new View<>("team", TeamFacts.class);

    private Accounts() {}
}
