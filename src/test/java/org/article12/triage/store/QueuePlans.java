package org.article12.triage.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.article12.core.WorkingDays;
import org.article12.core.search.Question;
import org.article12.core.search.Questions;
import org.article12.parties.PartyNames;
import org.article12.requests.RequestStatus;
import org.article12.triage.domain.QueueCounts;
import org.article12.triage.domain.QueueFilter;
import org.article12.triage.domain.Sought;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the database goes about the queue's questions. */
public final class QueuePlans {

	private final ApplicationContext portal;

	private final List<String> plans = new ArrayList<>();

	public QueuePlans(ApplicationContext portal) {
		this.portal = portal;
	}

	/**
	 * The plans of a page in every order, forwards and backwards, as the filter leaves
	 * it, and of its counts.
	 */
	public List<String> of(QueueFilter filter) {
		DataSource database = this.portal.getBean(DataSource.class);
		JdbcTemplate jdbc = new JdbcTemplate(database);
		JdbcClient client = JdbcClient
			.create(ProxyDataSourceBuilder.create(database).listener(new Explaining(jdbc, this.plans)).build());
		WorkingDays calendar = this.portal.getBean(WorkingDays.class);
		Queue queue = new Queue(client, calendar);
		QueueCounts counts = new QueueCounting(client, calendar).of(filter);
		for (QueueOrder order : QueueOrder.values()) {
			queue.page(filter, QueueSort.by(order), counts, 1, 200);
			queue.page(filter, new QueueSort(order, true), counts, 1, 200);
		}
		queue.officers();
		new QueueCounting(client, calendar).lateByRegion();
		return this.plans;
	}

	/** A filter that asks for words and statuses. */
	public QueueFilter filter(String words, Set<RequestStatus> statuses) {
		Question question = this.portal.getBean(Questions.class).read(words);
		return new QueueFilter(new Sought(question, this.portal.getBean(PartyNames.class).of(question)), statuses, null,
				null, null, null, false, null);
	}

	/** Every order of the whole list, read in batches: how many rows each gives. */
	public Map<QueueOrder, List<String>> lists(QueueFilter filter) {
		Queue queue = this.portal.getBean(Queue.class);
		QueueCounts counts = this.portal.getBean(QueueCounting.class).of(filter);
		Map<QueueOrder, List<String>> lists = new EnumMap<>(QueueOrder.class);
		for (QueueOrder order : QueueOrder.values()) {
			List<String> references = new ArrayList<>();
			queue.forEach(filter, QueueSort.by(order), counts, (row) -> references.add(row.reference().value()));
			lists.put(order, references);
		}
		return lists;
	}

	/** The same as pages of 200 have it. */
	public List<String> pages(QueueFilter filter, QueueOrder order, int pages) {
		Queue queue = this.portal.getBean(Queue.class);
		QueueCounts counts = this.portal.getBean(QueueCounting.class).of(filter);
		List<String> references = new ArrayList<>();
		for (int number = 1; number <= pages; number++) {
			queue.page(filter, QueueSort.by(order), counts, number, 200)
				.rows()
				.items()
				.forEach((row) -> references.add(row.reference().value()));
		}
		return references;
	}

	private record Explaining(JdbcTemplate jdbc, List<String> plans) implements QueryExecutionListener {

		@Override
		public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		}

		@Override
		public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
			QueryInfo query = queries.getFirst();
			Object[] parameters = query.getParametersList()
				.getFirst()
				.stream()
				.map(ParameterSetOperation::getArgs)
				.map((arguments) -> arguments[1])
				.toArray();
			this.plans.add(query.getQuery() + "\n" + String.join("\n",
					this.jdbc.queryForList("explain " + query.getQuery(), String.class, parameters)));
		}

	}

}
