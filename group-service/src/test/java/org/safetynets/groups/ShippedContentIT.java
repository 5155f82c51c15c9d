package org.safetynets.groups;

import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.ShippedContentTest;
import org.safetynets.stack.content.Kind;

@ServiceTest
class ShippedContentIT extends ShippedContentTest {

    ShippedContentIT() {
        super(Kind.PURPOSES, Kind.QUESTIONNAIRES, Kind.MEASURES, Kind.GUIDELINES, Kind.PLAYBOOKS);
    }
}
