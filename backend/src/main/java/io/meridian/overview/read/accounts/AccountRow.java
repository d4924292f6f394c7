package io.meridian.overview.read.accounts;

import io.meridian.account.Governance;
import io.meridian.account.Headquarters;
import io.meridian.overview.read.header.AccountHeader.LastContact;
import io.meridian.overview.read.header.AccountHeader.NextDue;
import io.meridian.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One account in the table of all; instants are ISO with six decimals.
 *
 * @param open promises of both sides that are open, of which {@code late}
 * @param manager the account manager's person id, and {@code managerName}
 * @param mine whether the reader is on its team, and {@code managed} whether they manage it
 * @param working whether somebody of its team is in their working hours now; never in the past
 * @param lastContact the latest interaction that the reader may see
 * @param nextDue the first due still to come
 * @param staleSince since when something of the row stands still because its fold failed, else null
 */
public record AccountRow(
        String account,
        String name,
        @Nullable String industry,
        @Nullable Headquarters headquarters,
        @Nullable Governance governance,
        @Nullable String manager,
        @Nullable String managerName,
        @Nullable String region,
        boolean mine,
        boolean managed,
        boolean working,
        long open,
        long late,
        List<Money> openValue,
        List<Money> lateValue,
        @Nullable LastContact lastContact,
        @Nullable NextDue nextDue,
        @Nullable String staleSince) {}
