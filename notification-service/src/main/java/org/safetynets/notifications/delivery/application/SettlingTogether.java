package org.safetynets.notifications.delivery.application;

import java.util.List;
import org.safetynets.notifications.delivery.domain.Deliveries.Settlement;
import org.safetynets.platform.persistence.Together;
import org.springframework.stereotype.Component;

/**
 * Writes down in one transaction what several workers sent while the one before was under way; each
 * goes on only when its own is written, so a crash leaves no more in doubt than there are workers.
 */
@Component
class SettlingTogether {

    private static final int MOST = 100;

    private final SettlingDeliveries settling;
    private final Together<Settlement, Settlement> lane = new Together<>(MOST, this::settle);

    SettlingTogether(SettlingDeliveries settling) {
        this.settling = settling;
    }

    void settle(Settlement one) {
        lane.ask(one);
    }

    private List<Settlement> settle(List<Settlement> all) {
        settling.settle(all);
        return all;
    }
}
