package org.article12.plans.domain;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** What was changed in plans: added to, and read. */
interface PlanChanges extends Repository<PlanChange, Long> {

	PlanChange save(PlanChange change);

	/** The latest changes of a plan and its activities, the last first. */
	List<PlanChange> findByPlanIdOrderByIdDesc(UUID plan, Limit most);

	/** The changes of an activity, the last first. */
	List<PlanChange> findByActivityIdOrderByIdDesc(UUID activity);

}
