namespace AssetRegistry.Api.Map;

/// <summary>Keeps the answers to the last few questions. Each is computed once, however many ask for it meanwhile; a failure is not kept.</summary>
internal sealed class RecentAnswers<TQuestion, TAnswer>(int capacity)
    where TQuestion : notnull
{
    private readonly Dictionary<TQuestion, Task<TAnswer>> _answers = [];
    private readonly Queue<TQuestion> _order = new();

    /// <param name="question">What is asked.</param>
    /// <param name="answer">Computes it; not for one caller alone, so that it goes on when the first one goes away.</param>
    public Task<TAnswer> GetAsync(TQuestion question, Func<Task<TAnswer>> answer)
    {
        lock (_answers)
        {
            if (_answers.TryGetValue(question, out var kept) && kept is not { IsFaulted: true } and not { IsCanceled: true })
            {
                return kept;
            }

            while (_order.Count >= capacity)
            {
                _ = _answers.Remove(_order.Dequeue());
            }

            if (!_answers.ContainsKey(question))
            {
                _order.Enqueue(question);
            }

            return _answers[question] = Task.Run(answer);
        }
    }
}
