package io.meridian.account.write;

import io.meridian.account.events.AccountHeadquartersSet;
import io.meridian.account.events.AccountIndustrySet;
import io.meridian.account.events.AccountNamed;
import io.meridian.account.events.AccountReferenceRecorded;
import io.meridian.shared.Given;

/** What must hold of anything that is said of an account as a whole. */
final class AccountRules {
    private AccountRules() {}

    static void hold(Object event) {
        switch (event) {
            case AccountNamed said -> Given.text("name", said.name(), 200);
            case AccountIndustrySet said -> Given.text("industry", said.industry(), 120);
            case AccountHeadquartersSet said -> {
                Given.text("city", said.city(), 120);
                Given.country("country", said.country());
            }
            case AccountReferenceRecorded said -> {
                Given.text("source", said.source(), 80);
                Given.text("key", said.key(), 200);
            }
            default -> {}
        }
    }
}
