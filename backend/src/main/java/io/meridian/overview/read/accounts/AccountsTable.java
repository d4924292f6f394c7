package io.meridian.overview.read.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The accounts a person may see, as true at one instant and known now.
 *
 * @param total of those that pass the filter, of which {@code rows} are one page
 * @param all of those the person may see
 * @param working of those the person may see, the ones with somebody in their working hours now; null in the past
 * @param regions what can be filtered by
 * @param changesAt when it reads differently by time alone; null in the past, which does not move
 */
public record AccountsTable(
        List<AccountRow> rows,
        int total,
        int all,
        @Nullable Integer working,
        List<String> regions,
        String at,
        @Nullable String changesAt) {}
