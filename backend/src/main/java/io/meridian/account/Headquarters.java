package io.meridian.account;

import java.time.ZoneId;

/** Where a customer is led from; country as ISO 3166 alpha-2, the zone is the account's clock. */
public record Headquarters(String city, String country, ZoneId zone) {}
