package io.meridian.account.write;

import io.meridian.account.AccountFacts;
import io.meridian.account.Accounts;
import io.meridian.account.TeamFacts;
import io.meridian.account.write.correct.UndoAccountChange;
import io.meridian.account.write.register.RegisterAccount;
import io.meridian.directory.PeopleOfOurs;
import io.meridian.directory.PersonFacts;
import io.meridian.documents.Fact;
import io.meridian.documents.Undoing;
import io.meridian.eventlog.Act;
import io.meridian.history.Hanging;
import io.meridian.shared.RuleBroken;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Registers an account and appoints whoever registers it, in one act over two aggregates; and takes back acts on an
 * account, of which the registration takes its first appointment with it, unless anything else stands in the account.
 */
@Component
class AccountRegistration {
    private final Repository<Account> accounts;
    private final Repository<Team> teams;

    AccountRegistration(Repository<Account> accounts, Repository<Team> teams) {
        this.accounts = accounts;
        this.teams = teams;
    }

    @CommandHandler
    void decide(RegisterAccount register, @MetaDataValue(Act.KEY) Act act, PeopleOfOurs people) throws Exception {
        PersonFacts founder =
                people.known(act.actor()).orElseThrow(() -> new RuleBroken("whoever-registers-is-ours", null));
        accounts.newInstance(() -> new Account(register, act));
        teams.newInstance(() -> new Team(register.account(), founder, act));
    }

    @CommandHandler
    void decide(UndoAccountChange undo, @MetaDataValue(Act.KEY) Act act, Hanging hanging) {
        Aggregate<Account> account = accounts.load(undo.account());
        AccountFacts facts = account.invoke(Account::facts);
        List<Fact<?>> together = Undoing.of(facts, undo.event(), act);
        if (facts.registered().endsWithout(together)) {
            Aggregate<Team> team = teams.load(Accounts.teamOf(undo.account()));
            List<Fact<?>> appointed =
                    of(team.invoke(Team::facts), together.getFirst().recordedAt());
            List<Fact<?>> all = new ArrayList<>(together);
            all.addAll(appointed);
            hanging.mustBeNoneIn(undo.account(), all);
            team.execute(it -> it.undo(appointed));
        }
        account.execute(it -> it.undo(together));
    }

    private static List<Fact<?>> of(TeamFacts team, long recordedAt) {
        List<Fact<?>> facts = new ArrayList<>();
        team.tracks()
                .forEach(track -> track.facts().stream()
                        .filter(fact -> fact.recordedAt() == recordedAt)
                        .forEach(facts::add));
        return facts;
    }
}
