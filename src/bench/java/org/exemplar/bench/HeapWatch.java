package org.exemplar.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** Watches how much of the heap is in use when the collector has done its work. */
final class HeapWatch implements AutoCloseable {

  private final AtomicLong most = new AtomicLong();
  private final NotificationListener listener =
      (notification, handback) -> note((CompositeData) notification.getUserData());

  /** Begins to watch. */
  HeapWatch() {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector).addNotificationListener(listener, n -> true, this);
    }
  }

  /** The most that was in use after a collection, in MB. */
  long megabytes() {
    return most.get() >> 20;
  }

  private void note(CompositeData data) {
    long used =
        GarbageCollectionNotificationInfo.from(data)
            .getGcInfo()
            .getMemoryUsageAfterGc()
            .entrySet()
            .stream()
            .filter(pool -> !pool.getKey().contains("Code") && !pool.getKey().contains("Meta"))
            .filter(pool -> !pool.getKey().contains("Class"))
            .map(Map.Entry::getValue)
            .mapToLong(MemoryUsage::getUsed)
            .sum();
    most.accumulateAndGet(used, Math::max);
  }

  @Override
  public void close() {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      try {
        ((NotificationEmitter) collector).removeNotificationListener(listener);
      } catch (ListenerNotFoundException e) {
        throw new IllegalStateException("it listened since it was made", e);
      }
    }
  }
}
