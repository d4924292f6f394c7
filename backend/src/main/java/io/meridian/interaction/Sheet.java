package io.meridian.interaction;

import io.meridian.interaction.events.Channel;
import io.meridian.interaction.events.InteractionKind;
import io.meridian.interaction.events.InteractionLogged;
import io.meridian.interaction.events.Outcome;
import io.meridian.interaction.events.Sentiment;
import io.meridian.shared.Given;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.When;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes down about an interaction; lists that are left out are empty.
 *
 * @param links {@code commitment:<id>}, {@code case:<id>} or {@code interaction:<id>}
 * @param addresses https addresses, one a line
 */
public record Sheet(
        InteractionKind kind,
        @Nullable Channel channel,
        @Nullable String region,
        @Nullable List<String> ours,
        @Nullable List<String> theirs,
        @Nullable List<String> thirdParties,
        String subject,
        @Nullable String notes,
        @Nullable Outcome outcome,
        @Nullable Sentiment sentiment,
        @Nullable List<String> links,
        @Nullable String addresses,
        @Nullable Integer minutes) {
    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_NOTES = 20_000;
    private static final int LONGEST_MINUTES = 31 * 24 * 60;
    private static final int LONGEST_ADDRESSES = 8_000;
    private static final Pattern LINK = Pattern.compile("(commitment|case|interaction):[A-Za-z0-9-]{1,64}");

    /** The event's record; {@code promises} are written down in the same sheet. */
    public InteractionLogged logged(String interaction, List<String> promises, @Nullable When at) {
        return verified(
                null,
                new InteractionLogged(
                        interaction,
                        kind,
                        channel,
                        region,
                        distinct(ours),
                        distinct(theirs),
                        distinct(thirdParties),
                        subject,
                        notes,
                        outcome,
                        sentiment,
                        distinct(links),
                        tidied(addresses),
                        promises,
                        minutes,
                        at));
    }

    /** One address a line, none twice; null where there is none. */
    public static @Nullable String tidied(@Nullable String addresses) {
        List<String> lines = lines(addresses).toList();
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    /**
     * An interaction has a kind and a subject, texts that are not too long, and links that can be followed.
     *
     * @param before what stood, null where it is logged: an address that stays was followed then, or is forgotten now
     */
    public static InteractionLogged verified(@Nullable InteractionLogged before, InteractionLogged said) {
        if (isNull(said.kind())) {
            throw new RuleBroken("interaction-has-a-kind", "kind");
        }
        if (isNull(said.subject()) || Given.isBlank(said.subject())) {
            throw new RuleBroken("interaction-has-a-subject", "subject");
        }
        verifyLength("subject", said.subject(), LONGEST_SUBJECT);
        verifyLength("notes", said.notes(), LONGEST_NOTES);
        verifyLength("addresses", said.addresses(), LONGEST_ADDRESSES);
        if (said.minutes() != null && (said.minutes() < 0 || said.minutes() > LONGEST_MINUTES)) {
            throw new RuleBroken("duration-is-plausible", "minutes");
        }
        for (String link : said.links()) {
            if (!LINK.matcher(link).matches()) {
                throw new RuleBroken("link-can-be-followed", "links", link);
            }
        }
        Set<String> known =
                before == null ? Set.of() : lines(before.addresses()).collect(Collectors.toSet());
        lines(said.addresses())
                .filter(address -> !known.contains(address) && !canBeFollowed(address))
                .forEach(address -> {
                    throw new RuleBroken("link-can-be-followed", "addresses", address);
                });
        return said;
    }

    private static Stream<String> lines(@Nullable String addresses) {
        return addresses == null
                ? Stream.empty()
                : addresses
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct();
    }

    private static boolean canBeFollowed(String address) {
        try {
            URI uri = new URI(address);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static void verifyLength(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new RuleBroken("text-is-not-too-long", field, Integer.toString(longest));
        }
    }

    private static boolean isNull(@Nullable Object value) {
        return value == null;
    }

    private static List<String> distinct(@Nullable List<String> values) {
        return values == null ? List.of() : values.stream().distinct().toList();
    }
}
