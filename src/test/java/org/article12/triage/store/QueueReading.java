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
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.article12.RowsRead;
import org.article12.core.WorkingDays;
import org.article12.core.reference.RegisterVersions;
import org.article12.core.search.Question;
import org.article12.core.search.Questions;
import org.article12.parties.PartyNames;
import org.article12.requests.RequestStatus;
import org.article12.triage.domain.QueueFilter;
import org.article12.triage.domain.Sought;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the queue, and says how many rows the database read for that. */
public final class QueueReading {

	private final ApplicationContext portal;

	private final List<Statement> statements = new ArrayList<>();

	private final Queue queue;

	private final QueueCounting counting;

	public QueueReading(ApplicationContext portal) {
		this.portal = portal;
		DataSource database = portal.getBean(DataSource.class);
		JdbcClient watched = JdbcClient
			.create(ProxyDataSourceBuilder.create(database).listener(new Watching(database, this.statements)).build());
		WorkingDays calendar = portal.getBean(WorkingDays.class);
		QueueMemory memory = new QueueMemory(watched, portal.getBean(PlatformTransactionManager.class));
		QueueLists lists = new QueueLists(memory, watched, calendar);
		this.queue = new Queue(watched, memory, lists, calendar);
		this.counting = new QueueCounting(memory, lists);
		this.counting.of(filter("", Set.of()));
	}

	/** What is read for a page and all that stands around it. */
	public List<Statement> page(QueueFilter filter, QueueSort sort, int number, int size) {
		this.statements.clear();
		TransactionTemplate reading = new TransactionTemplate(this.portal.getBean(PlatformTransactionManager.class));
		reading.setReadOnly(true);
		asARequestDoes(() -> reading.executeWithoutResult((_) -> {
			this.queue.page(filter, sort, number, size);
			this.counting.of(filter);
			this.counting.lateByRegion();
			this.queue.officers();
		}));
		return List.copyOf(this.statements);
	}

	/** A filter that asks for words and statuses. */
	public QueueFilter filter(String words, Set<RequestStatus> statuses) {
		return new QueueFilter(sought(words), statuses, null, null, null, null, false, null);
	}

	/** Words that are looked for. */
	public Sought sought(String words) {
		Question question = this.portal.getBean(Questions.class).read(words);
		return new Sought(question, this.portal.getBean(PartyNames.class).of(question));
	}

	/** Every order of the whole list, read in batches. */
	public Map<QueueOrder, List<String>> lists(QueueFilter filter) {
		Map<QueueOrder, List<String>> lists = new EnumMap<>(QueueOrder.class);
		for (QueueOrder order : QueueOrder.values()) {
			List<String> references = new ArrayList<>();
			asARequestDoes(() -> this.queue.forEach(filter, QueueSort.by(order),
					(row) -> references.add(row.reference().value())));
			lists.put(order, references);
		}
		return lists;
	}

	/** The same as pages of 200 have it. */
	public List<String> pages(QueueFilter filter, QueueOrder order, int pages) {
		List<String> references = new ArrayList<>();
		for (int number = 1; number <= pages; number++) {
			int page = number;
			asARequestDoes(() -> this.queue.page(filter, QueueSort.by(order), page, 200)
				.rows()
				.items()
				.forEach((row) -> references.add(row.reference().value())));
		}
		return references;
	}

	/** Asks for the registers' versions once, not for each row. */
	private void asARequestDoes(Runnable reading) {
		this.portal.getBean(RegisterVersions.class).readOnceFor(reading);
	}

	/**
	 * What the database was asked.
	 *
	 * @param sql the statement
	 * @param rows how many rows all nodes of its plan have read, those that they passed
	 * over included
	 */
	public record Statement(String sql, long rows) {
	}

	private record Watching(DataSource database, List<Statement> statements) implements QueryExecutionListener {

		@Override
		public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		}

		@Override
		public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
			QueryInfo query = queries.getFirst();
			this.statements.add(new Statement(query.getQuery(), RowsRead.of(this.database, query)));
		}

	}

}
