package org.safetynets.training.file.clamd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.safetynets.training.file.application.MalwareScanner;

class ScanningTest {

    private final Scanning scanning = new Scanning();

    @Test
    void is_left_out_by_saying_so_alone() {
        assertThat(scanning.malwareScanner(new FileSettings("none"))).isSameAs(MalwareScanner.NONE);
        assertThat(scanning.malwareScanner(new FileSettings("clamd.internal:3310")))
                .isInstanceOf(ClamdScanner.class);
        assertThatThrownBy(() -> new FileSettings("")).hasMessageContaining("NETS_CLAMD");
    }
}
