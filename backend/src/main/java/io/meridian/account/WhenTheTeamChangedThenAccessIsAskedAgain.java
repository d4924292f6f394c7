package io.meridian.account;

import io.meridian.documents.ViewsChanged;
import io.meridian.documents.ViewsListener;
import io.meridian.identity.AccessChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Once the team's view has applied an appointment or a release, whoever holds a grant for the account asks again. */
@Component
class WhenTheTeamChangedThenAccessIsAskedAgain implements ViewsListener {
    private final ApplicationEventPublisher publisher;

    WhenTheTeamChangedThenAccessIsAskedAgain(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void changed(ViewsChanged changed) {
        if (changed.views().containsKey(Accounts.TEAM.name())) {
            publisher.publishEvent(new AccessChanged(changed.account()));
        }
    }
}
