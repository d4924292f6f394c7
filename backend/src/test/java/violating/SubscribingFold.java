package violating;

import org.axonframework.config.EventProcessingConfigurer;

final class SubscribingFold {
    void configure(EventProcessingConfigurer processing) {
        processing.registerSubscribingEventProcessor("folds");
    }
}
