package org.safetynets.training;

import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.ShippedContentTest;
import org.safetynets.stack.content.Kind;

@ServiceTest
class ShippedContentIT extends ShippedContentTest {

    ShippedContentIT() {
        super(Kind.STANDARDS, Kind.QUESTIONS);
    }
}
