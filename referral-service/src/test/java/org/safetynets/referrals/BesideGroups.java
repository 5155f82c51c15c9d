package org.safetynets.referrals;

import org.junit.jupiter.api.AfterEach;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Beside somebody who answers as group-service does; all of these tests share one context. */
@ServiceTest
public abstract class BesideGroups {

    protected static final GroupsStandIn GROUPS = new GroupsStandIn();

    @DynamicPropertySource
    static void others(DynamicPropertyRegistry properties) {
        GROUPS.register(properties);
    }

    @AfterEach
    void there() {
        GROUPS.comeBack();
    }
}
