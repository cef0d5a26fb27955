package org.article12.plans.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.article12.core.PartyCode;
import org.article12.plans.domain.ImplementationPlan;
import org.article12.plans.domain.PlannedActivity;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The plans in the database, with their activities. */
public interface PlanRepository extends Repository<ImplementationPlan, UUID> {

	ImplementationPlan save(ImplementationPlan plan);

	Optional<ImplementationPlan> findById(UUID id);

	Optional<ImplementationPlan> findByPartyCodeAndEdition(String partyCode, String edition);

	/** How many plans a Party has; for an empty code how many there are. */
	@Query("select count(p) from ImplementationPlan p where :party = '' or p.partyCode = :party")
	long countOf(String party);

	/** A page of the plans that {@link #countOf} counts, by Party and edition. */
	@Query("""
			select new org.article12.plans.store.CountedPlan(p,
				(select count(a) from PlannedActivity a where a.plan = p))
			from ImplementationPlan p where :party = '' or p.partyCode = :party
			order by p.partyCode, p.edition""")
	List<CountedPlan> pageOf(String party, Pageable page);

	/** A plan with the number of its activities. */
	@Query("""
			select new org.article12.plans.store.CountedPlan(p,
				(select count(a) from PlannedActivity a where a.plan = p))
			from ImplementationPlan p where p.id = :id""")
	Optional<CountedPlan> findCounted(UUID id);

	/** The plans with these ids, by Party and edition. */
	@Query("""
			select new org.article12.plans.store.CountedPlan(p,
				(select count(a) from PlannedActivity a where a.plan = p))
			from ImplementationPlan p where p.id in :ids order by p.partyCode, p.edition""")
	List<CountedPlan> counted(Collection<UUID> ids);

	/** All plans with the number of their activities, by Party and edition. */
	@Query("""
			select new org.article12.plans.store.CountedPlan(p,
				(select count(a) from PlannedActivity a where a.plan = p))
			from ImplementationPlan p order by p.partyCode, p.edition""")
	List<CountedPlan> allCounted();

	/** The plans of a Party with the number of their activities, by edition. */
	@Query("""
			select new org.article12.plans.store.CountedPlan(p,
				(select count(a) from PlannedActivity a where a.plan = p))
			from ImplementationPlan p where p.partyCode = :party order by p.edition""")
	List<CountedPlan> countedOf(String party);

	/** The activities of a plan, by code. */
	@Query("select a from PlannedActivity a left join fetch a.areas where a.plan.id = :plan order by a.code")
	List<PlannedActivity> activitiesOf(UUID plan);

	/** The activities of all plans of a Party, by code. */
	@Query("""
			select a from PlannedActivity a join fetch a.plan left join fetch a.areas
			where a.partyCode = :party order by a.code""")
	List<PlannedActivity> activitiesOf(String party);

	/** The activities with these ids, by code. */
	@Query("""
			select a from PlannedActivity a join fetch a.plan left join fetch a.areas
			where a.id in :ids order by a.code""")
	List<PlannedActivity> activities(Collection<UUID> ids);

	/** The plans of some Parties. */
	@Query("select p from ImplementationPlan p where p.partyCode in :parties order by p.partyCode, p.edition")
	List<ImplementationPlan> plansOf(Collection<String> parties);

	/** The activities of some Parties, by Party, plan and code. */
	@Query("""
			select a from PlannedActivity a join fetch a.plan p left join fetch a.areas
			where a.partyCode in :parties order by a.partyCode, p.edition, a.code""")
	List<PlannedActivity> activitiesOfParties(Collection<String> parties);

	/** An activity. */
	@Query("select a from PlannedActivity a join fetch a.plan left join fetch a.areas where a.id = :id")
	Optional<PlannedActivity> activity(UUID id);

	/** Whose plan that is. */
	@Query("select p.partyCode from ImplementationPlan p where p.id = :plan")
	Optional<String> partyOf(UUID plan);

	/** In whose plan that activity is. */
	@Query("select a.partyCode from PlannedActivity a where a.id = :activity")
	Optional<String> partyOfActivity(UUID activity);

	/** A Party's activity of that code, in whichever of its plans. */
	@Query("""
			select a from PlannedActivity a join fetch a.plan left join fetch a.areas
			where a.partyCode = :party and a.code = :code""")
	Optional<PlannedActivity> activity(String party, String code);

	/**
	 * Until the transaction ends nobody else records anything for the Party: what is on
	 * record can be looked up first, and of two who send at the same moment the second
	 * finds what the first one recorded.
	 */
	default void lock(PartyCode party) {
		waitForTurn("plans of " + party.value());
	}

	@Query(value = "select true from (select pg_advisory_xact_lock(hashtextextended(:name, 0)))", nativeQuery = true)
	boolean waitForTurn(String name);

}
