package org.safetynets.benchmarks.relay;

import org.safetynets.contracts.PurposeChangedV1;
import org.springframework.context.ConfigurableApplicationContext;

/** Spring Modulith's event externalization to Kafka with its registry in MongoDB. */
final class ModulithEvents implements Contender {

    private final ConfigurableApplicationContext context;
    private final ModulithUseCase useCase;

    ModulithEvents(Ground ground) {
        ground.prepare("event_publication");
        context = ModulithContext.start(ground);
        useCase = context.getBean(ModulithUseCase.class);
    }

    @Override
    public void write(PurposeChangedV1 event) {
        useCase.change(event);
    }

    @Override
    public void close() {
        context.close();
    }
}
