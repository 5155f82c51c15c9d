package org.safetynets.identity.projection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPauseTest {

    @ParameterizedTest(name = "after attempt {0} from {1} to {2} ms")
    @CsvSource({"1,125,250", "2,250,500", "5,2000,4000", "8,10000,20000", "1000000,10000,20000"})
    void doubles_up_to_twenty_seconds(int attempts, long least, long most) {
        assertThat(RetryPause.after(attempts, 0)).isEqualTo(Duration.ofMillis(least));
        assertThat(RetryPause.after(attempts, 1)).isEqualTo(Duration.ofMillis(most));
    }
}
