package violating;

import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

final class PublishesWhilePreparing {
    void handle(EventBus bus) {
        CurrentUnitOfWork.get().onPrepareCommit(work -> bus.publish(GenericEventMessage.asEventMessage("late")));
    }
}
