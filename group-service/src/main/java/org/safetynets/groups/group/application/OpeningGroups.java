package org.safetynets.groups.group.application;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupChanged;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.GroupResult;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.groups.group.domain.Refused;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, pauses, resumes and closes groups; empty when there is no such group. */
@Service
public class OpeningGroups {

    private final Groups groups;
    private final Gates gates;
    private final SavingGroups saving;

    OpeningGroups(Groups groups, Gates gates, SavingGroups saving) {
        this.groups = groups;
        this.gates = gates;
        this.saving = saving;
    }

    @Transactional
    public Optional<GroupResult> open(OrganizationId organization, GroupId id) {
        return open(organization, id, null);
    }

    /** With a word on why, for the history. */
    @Transactional
    public Optional<GroupResult> open(
            OrganizationId organization, GroupId id, @Nullable String note) {
        return step(
                organization,
                id,
                it -> because(note, it.open(gates.held(organization, it.profile()))));
    }

    @Transactional
    public Optional<GroupResult> resume(OrganizationId organization, GroupId id) {
        return resume(organization, id, null);
    }

    /** With a word on why, for the history. */
    @Transactional
    public Optional<GroupResult> resume(
            OrganizationId organization, GroupId id, @Nullable String note) {
        return step(
                organization,
                id,
                it -> because(note, it.resume(gates.held(organization, it.profile()))));
    }

    private static GroupResult because(@Nullable String note, GroupResult result) {
        return result instanceof GroupChanged changed ? changed.because(note) : result;
    }

    @Transactional
    public Optional<GroupResult> pause(
            OrganizationId organization, GroupId id, @Nullable String note) {
        return step(organization, id, it -> it.pause(note));
    }

    @Transactional
    public Optional<GroupResult> close(
            OrganizationId organization, GroupId id, @Nullable String note) {
        return step(organization, id, it -> it.close(note));
    }

    private Optional<GroupResult> step(
            OrganizationId organization, GroupId id, Function<Group, GroupResult> step) {
        return groups.find(organization, id)
                .map(step)
                .map(
                        result ->
                                switch (result) {
                                    case Refused refused -> refused;
                                    case GroupChanged changed -> saving.save(changed);
                                });
    }
}
