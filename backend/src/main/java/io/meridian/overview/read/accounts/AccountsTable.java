package io.meridian.overview.read.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The accounts a person may see, as true at one instant and known now.
 *
 * @param total of those that pass the filter, of which {@code rows} are one page
 * @param all of those the person may see
 * @param managers and {@code regions}: what can be filtered by
 */
public record AccountsTable(
        List<AccountRow> rows,
        int total,
        int all,
        List<String> regions,
        String at,
        @Nullable String changesAt) {}
