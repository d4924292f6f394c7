package io.meridian.demo;

import io.meridian.commitment.Promise;
import io.meridian.demo.World.Person;
import io.meridian.interaction.Sheet;
import io.meridian.interaction.events.Channel;
import io.meridian.interaction.events.InteractionKind;
import io.meridian.interaction.events.Outcome;
import io.meridian.interaction.events.Sentiment;
import io.meridian.interaction.write.correct.CorrectInteraction;
import io.meridian.interaction.write.log.LogInteraction;
import io.meridian.shared.Ids;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a script tells of interactions, with the promises written down in their sheets. */
final class InteractionLines {
    private static final Set<String> KEYS = Set.of(
            "log",
            "at",
            "recorded",
            "zone",
            "subject",
            "notes",
            "ends",
            "mood",
            "only",
            "promises",
            "meeting",
            "video",
            "call",
            "mail",
            "visit",
            "review",
            "escalation",
            "note");
    private static final Set<String> CORRECTED = Set.of("subject", "notes");

    private final Telling telling;
    private final PromiseLines promises;

    InteractionLines(Telling telling, PromiseLines promises) {
        this.telling = telling;
        this.promises = promises;
    }

    /** How they met, as the script says it in one word. */
    private enum Met {
        MEETING(InteractionKind.MEETING, Channel.IN_PERSON),
        VIDEO(InteractionKind.MEETING, Channel.VIDEO),
        CALL(InteractionKind.CALL, Channel.PHONE),
        MAIL(InteractionKind.MAIL, Channel.MAIL),
        VISIT(InteractionKind.VISIT, Channel.IN_PERSON),
        REVIEW(InteractionKind.REVIEW, Channel.IN_PERSON),
        ESCALATION(InteractionKind.ESCALATION, Channel.PHONE),
        NOTE(InteractionKind.NOTE, null);

        final InteractionKind kind;
        final @Nullable Channel channel;

        Met(InteractionKind kind, @Nullable Channel channel) {
            this.kind = kind;
            this.channel = channel;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Met of(Page act) {
            for (Met met : values()) {
                if (act.has(met.word())) {
                    return met;
                }
            }
            throw new IllegalStateException(act.place() + " does not say how they met");
        }
    }

    void log(Page act) {
        act.onlyKnows(KEYS);
        Met met = Met.of(act);
        List<String> present = act.words(met.word());
        Person by = telling.person(present.getFirst());
        ZoneId zone = act.has("zone") ? ZoneId.of(act.text("zone")) : by.zone();
        Told happened = telling.told(act.text("at"));
        long recordedAt = act.has("recorded")
                ? telling.told(act.text("recorded")).at(zone)
                : happened.at(zone) + Telling.WRITTEN_UP;
        String key = "log " + act.text("log");
        String interaction = telling.names.name(act.text("log"), telling.id("interaction", act.text("log")));
        List<Promise> made = new ArrayList<>();
        for (Page line : act.pages("promises")) {
            String id = Ids.derived(telling.act(key), "promise/" + made.size()).toString();
            made.add(promises.made(line, id, by, present));
        }
        telling.add(
                recordedAt,
                key,
                by,
                zone,
                new LogInteraction(
                        telling.account,
                        interaction,
                        sheet(act, met, present, by),
                        made,
                        act.has("only")
                                ? act.words("only").stream().map(Names::person).toList()
                                : null,
                        happened.when(zone)));
        act.pages("promises").forEach(line -> promises.life(line, by));
    }

    /** What a line says of an interaction, for who goes on telling. */
    Sheet sheet(Page act) {
        Met met = Met.of(act);
        List<String> present = act.words(met.word());
        return sheet(act, met, present, telling.person(present.getFirst()));
    }

    private Sheet sheet(Page act, Met met, List<String> present, Person by) {
        return new Sheet(
                met.kind,
                met.channel,
                by.region(),
                present.stream().filter(telling::isOurs).map(Names::person).toList(),
                present.stream()
                        .filter(one -> !telling.isOurs(one) && !telling.isThirdParty(one))
                        .map(telling.names::of)
                        .toList(),
                present.stream()
                        .filter(telling::isThirdParty)
                        .map(telling.names::of)
                        .toList(),
                act.text("subject"),
                act.maybe("notes"),
                outcome(act.maybe("ends")),
                act.has("mood") ? Sentiment.valueOf(act.text("mood").toUpperCase(Locale.ROOT)) : Sentiment.NEUTRAL,
                List.of(),
                null,
                null);
    }

    private static Outcome outcome(@Nullable String ends) {
        return switch (ends == null ? "information" : ends) {
            case "next-step" -> Outcome.NEXT_STEP_AGREED;
            case "decision" -> Outcome.DECISION_MADE;
            case "information" -> Outcome.INFORMATION_ONLY;
            case "no-agreement" -> Outcome.NO_AGREEMENT;
            case "no-show" -> Outcome.NO_SHOW;
            default -> throw new IllegalStateException("nothing ends " + ends);
        };
    }

    void correct(Page act) {
        Person by = telling.person(act.text("by"));
        Map<String, @Nullable Object> changed = new LinkedHashMap<>();
        CORRECTED.stream().sorted().filter(act::has).forEach(field -> changed.put(field, act.text(field)));
        telling.add(
                telling.told(act.text("at")).at(by.zone()),
                "correct " + act.text("correct"),
                by,
                by.zone(),
                new CorrectInteraction(telling.account, telling.names.of(act.text("correct")), changed));
    }
}
