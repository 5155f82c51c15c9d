package org.safetynets.benchmarks.relay;

import org.safetynets.contracts.PurposeChangedV1;
import org.springframework.context.ConfigurableApplicationContext;

/** The platform's outbox and relay, as our services use them. */
final class PlatformRelay implements Contender {

    private final ConfigurableApplicationContext context;
    private final PlatformUseCase useCase;

    PlatformRelay(Ground ground) {
        ground.prepare();
        context = PlatformContext.start(ground, true);
        useCase = context.getBean(PlatformUseCase.class);
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
