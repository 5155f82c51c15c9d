package org.safetynets.identity;

import org.safetynets.platform.test.ShippedContentTest;
import org.safetynets.stack.content.Kind;

@IdentityTest
class ShippedContentIT extends ShippedContentTest {

    ShippedContentIT() {
        super(Kind.CONSENTS);
    }
}
