package io.meridian.account.write;

import io.meridian.account.Accounts;
import io.meridian.account.Entities;
import io.meridian.account.EntityFacts;
import io.meridian.account.Governance;
import io.meridian.account.GovernanceMode;
import io.meridian.account.Member;
import io.meridian.account.TeamMembers;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.eventlog.Act;
import io.meridian.shared.Instants;
import io.meridian.shared.Unknown;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads accounts through their repositories, which makes what was read a guard of the commit. */
@Component
class AccountsInUnitOfWork implements GovernanceMode, TeamMembers, Entities {
    private final Repository<Account> accounts;
    private final Repository<Team> teams;
    private final Repository<EntityTree> trees;

    AccountsInUnitOfWork(
            @Lazy Repository<Account> accounts, @Lazy Repository<Team> teams, @Lazy Repository<EntityTree> trees) {
        this.accounts = accounts;
        this.teams = teams;
        this.trees = trees;
    }

    @Override
    public Governance of(String account, long at) {
        try {
            return accounts.load(account)
                    .invoke(Account::facts)
                    .governance(reading(at))
                    .orElseThrow(() -> new Unknown("account"));
        } catch (AggregateNotFoundException unknown) {
            throw new Unknown("account");
        }
    }

    @Override
    public List<Member> at(String account, long at) {
        try {
            return teams.load(Accounts.teamOf(account)).invoke(Team::facts).members(reading(at));
        } catch (AggregateNotFoundException unknown) {
            return List.of();
        }
    }

    @Override
    public Optional<EntityFacts> entity(String account, String entity) {
        try {
            return trees.load(Accounts.treeOf(account))
                    .invoke(EntityTree::facts)
                    .entity(entity)
                    .filter(facts -> !facts.wasTakenBack());
        } catch (AggregateNotFoundException unknown) {
            return Optional.empty();
        }
    }

    private static Reading reading(long at) {
        Act act =
                (Act) CurrentUnitOfWork.get().root().getMessage().getMetaData().get(Act.KEY);
        return new Reading(at == Instants.NEVER && act != null ? act.now() : at, Reader.of(""));
    }
}
