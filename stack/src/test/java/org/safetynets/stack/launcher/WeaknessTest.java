package org.safetynets.stack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.safetynets.stack.launcher.Weakness.Found;

/** What is read of the scanner's report. */
class WeaknessTest {

    @Test
    void each_list_is_told_of_by_its_name_with_the_one_weakness_that_several_ids_name() {
        var found =
                Weakness.read(
                        """
                        {"results": [{"source": {"path": "/x/gateway.cdx.json", "type": "sbom"},
                          "packages": [
                            {"package": {"name": "a:fine", "version": "1"}},
                            {"package": {"name": "weak", "version": "2"},
                             "vulnerabilities": [{"id": "GHSA-1", "affected": [
                                {"package": {"name": "a:other"}}, {"package": {"name": "a:weak"}}]}],
                             "groups": [{"ids": ["GHSA-1", "CVE-1"], "max_severity": ""}]}]}]}
                        """);

        assertThat(found).containsOnlyKeys("gateway.cdx.json");
        Found gateway = Objects.requireNonNull(found.get("gateway.cdx.json"));
        assertThat(gateway.components()).isEqualTo(2);
        assertThat(gateway.weaknesses())
                .containsExactly(new Weakness("a:weak", "2", "GHSA-1, CVE-1", "unknown"));
        assertThat(gateway.weaknesses().getFirst())
                .hasToString("a:weak 2: GHSA-1, CVE-1, severity unknown");
    }
}
